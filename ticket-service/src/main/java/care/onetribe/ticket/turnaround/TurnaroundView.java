package care.onetribe.ticket.turnaround;

import care.onetribe.ticket.conversation.CustomerMood;
import care.onetribe.ticket.conversation.TicketView;
import care.onetribe.ticket.feedback.Addressed;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket that began frustrated or angry and ended well. */
@Schema(name = "Turnaround", description = "A ticket that began badly and ended well")
record TurnaroundView(
        @Schema(required = true, examples = "7") long ticketId,
        @Schema(required = true, examples = "Parcel lost") String subject,
        @Schema(required = true) TicketView.CustomerName customer,
        @Schema(examples = "mina") String ownerId,
        @Schema(required = true, examples = "ANGRY") CustomerMood openingMood,
        @Schema(required = true, examples = "CALM") CustomerMood customerMood,
        @Schema(description = "Absent while the customer did not say", examples = "YES")
                Addressed addressed,
        @Schema(required = true, description = "When it became one") Instant at) {}
