package care.onetribe.ticket.briefing;

import care.onetribe.ticket.conversation.TicketStatus;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A concern that the same customer had before. */
@Schema(description = "A concern that the same customer had before")
record EarlierTicket(
        @Schema(required = true, examples = "3") long id,
        @Schema(required = true, examples = "Parcel late") String subject,
        @Schema(required = true, examples = "CLOSED") TicketStatus status,
        @Schema(description = "How it was resolved last", examples = "Arrived a day later")
                String resolution,
        @Schema(required = true, examples = "2026-02-01T09:30:00Z") Instant openedAt) {}
