package care.onetribe.ticket.feedback;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the customer answered so far. */
@Schema(description = "What the customer answered so far")
record GivenFeedback(
        @Schema(required = true, examples = "YES") Addressed addressed,
        @Schema(examples = "2") Integer effort,
        @Schema(examples = "true") Boolean treatedWell,
        @Schema(required = true, description = "Keys of those who were thanked")
                List<String> thanks,
        @Schema(examples = "Thank you for calling me back.") String comment,
        @Schema(required = true) Instant givenAt,
        @Schema(description = "Absent while it was not changed") Instant changedAt) {}
