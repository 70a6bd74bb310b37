package care.onetribe.ticket.conversation;

import care.onetribe.kit.version.Versioned;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message as callers see it.
 *
 * @param authorId absent for a customer's own words
 * @param customerId present where a customer's own words came over with another ticket
 */
@Schema(name = "Message", description = "Something that was said")
record MessageView(
        @Schema(required = true, examples = "42") long id,
        @Schema(required = true, examples = "7") long ticketId,
        @Schema(required = true, examples = "REPLY") MessageKind kind,
        @Schema(description = "Absent for a customer's own words", examples = "mina")
                String authorId,
        @Schema(
                        description =
                                "Whose words they are, where they came over with a ticket that was"
                                        + " merged into this one; otherwise they are those of this"
                                        + " ticket's customer",
                        examples = "9")
                Long customerId,
        @Schema(required = true) Instant sentAt,
        @Schema(required = true, examples = "I am sorry. We send it again today.") String body,
        @Schema(description = "What a reply says of the path that it used") PathUse pathUse)
        implements Versioned {

    /** A message never changes. */
    @Override
    public String version() {
        return "0";
    }
}
