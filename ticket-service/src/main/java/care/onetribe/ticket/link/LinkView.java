package care.onetribe.ticket.link;

import care.onetribe.kit.version.Versioned;
import care.onetribe.ticket.conversation.TicketStatus;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link as it is seen from one of its two tickets. */
@Schema(name = "TicketLink", description = "What a ticket has to do with another one")
record LinkView(
        @Schema(required = true, examples = "3") long id,
        @Schema(required = true, examples = "DUPLICATE_OF") LinkKind kind,
        @Schema(
                        required = true,
                        description =
                                "`OUTGOING`: this ticket is the duplicate of the other one;"
                                        + " `INCOMING`: the other one is the duplicate of this one",
                        examples = "OUTGOING")
                LinkDirection direction,
        @Schema(required = true, description = "The other ticket") LinkedTicket ticket,
        @Schema(required = true, description = "Who linked them", examples = "mina") String byId,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant at)
        implements Versioned {

    /** The ticket at the other end, as much of it as a list needs. */
    @Schema(name = "LinkedTicket", description = "The ticket at the other end")
    record LinkedTicket(
            @Schema(required = true, examples = "8") long id,
            @Schema(required = true, examples = "Parcel late") String subject,
            @Schema(required = true, examples = "OPEN") TicketStatus status,
            @JsonIgnore @Schema(hidden = true) int rowVersion) {}

    /** A link never changes; what it shows of the other ticket does. */
    @Override
    public String version() {
        return ticket.id() + "." + ticket.rowVersion();
    }
}
