package care.onetribe.gateway.myday;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What you want of the day: read with your token, which alone opens the page. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "MyDayIntention")
record IntentionPart(
        @Schema(required = true) LocalDate date,
        @Schema(examples = "Ask one more question before I answer") String intention) {}
