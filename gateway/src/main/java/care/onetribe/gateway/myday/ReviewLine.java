package care.onetribe.gateway.myday;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review of a conversation of yours that waits for your answer. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "MyDayReview")
record ReviewLine(
        @Schema(required = true, examples = "5") long id,
        @Schema(required = true, examples = "8") long ticketId,
        @Schema(required = true, examples = "rosa") String reviewerId,
        @Schema(required = true) Instant sharedAt) {}
