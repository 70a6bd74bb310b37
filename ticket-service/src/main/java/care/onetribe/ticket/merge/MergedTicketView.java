package care.onetribe.ticket.merge;

import care.onetribe.ticket.conversation.TicketView.CustomerName;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stays known of a ticket that went over into another one. */
@Schema(
        name = "MergedTicket",
        description = "What stays known of a ticket that went over into another one")
public record MergedTicketView(
        @Schema(required = true, description = "The old number", examples = "7") long id,
        @Schema(required = true, examples = "Parcel lost") String subject,
        @Schema(required = true, description = "Who came along with it") CustomerName customer,
        @Schema(required = true, examples = "2026-02-01T09:30:00Z") Instant openedAt) {}
