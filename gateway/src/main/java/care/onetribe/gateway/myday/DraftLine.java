package care.onetribe.gateway.myday;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kudos that you have begun, or that was prepared for you. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "MyDayDraft")
record DraftLine(
        @Schema(required = true, examples = "5") long id,
        @Schema(required = true, examples = "[\"theo\"]") List<String> toIds,
        @Schema(examples = "You helped me to reach my goal.") String message,
        @Schema(required = true) Instant madeAt) {}
