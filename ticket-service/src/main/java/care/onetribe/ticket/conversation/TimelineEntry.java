package care.onetribe.ticket.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of a ticket.
 *
 * @param memberId absent when the suite itself took the step
 */
@Schema(description = "One step of a ticket: who did what, and when")
record TimelineEntry(
        @Schema(required = true, examples = "42") long id,
        @Schema(required = true, examples = "ticket.taken") String step,
        @Schema(required = true) Instant at,
        @Schema(description = "Absent when the suite itself took it", examples = "mina")
                String memberId,
        @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        required = true,
                        description = "What the step was about")
                JsonNode data) {}
