package care.onetribe.ticket.suggestion;

import care.onetribe.ticket.conversation.TicketStatus;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A resolved ticket that fits another one. */
@Schema(name = "SuggestedTicket", description = "A resolved ticket that fits")
record SuggestedTicket(
        @Schema(required = true, examples = "5") long id,
        @Schema(required = true, examples = "Parcel late") String subject,
        @Schema(required = true, examples = "CLOSED") TicketStatus status,
        @Schema(description = "How it was resolved", examples = "Sent again") String resolution,
        @Schema(examples = "2026-03-01T09:30:00Z") Instant resolvedAt,
        @Schema(
                        description =
                                "Whether the concern was addressed, where the customer said so",
                        examples = "YES")
                String addressed,
        @Schema(
                        required = true,
                        description =
                                "How much of what the concern says it says too, from 0 to 1 with"
                                        + " rare words counting more; 0.3 for the same theme; 0.1"
                                        + " more where the concern was addressed, and less where"
                                        + " it was not",
                        examples = "0.512")
                double score,
        @Schema(required = true) Reason why) {}
