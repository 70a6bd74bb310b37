package care.onetribe.ticket.goodwill;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that raised or lowered the goodwill of a customer. */
@Schema(name = "GoodwillEntry", description = "What raised or lowered goodwill")
record GoodwillEntryView(
        @Schema(required = true, examples = "12") long id,
        @Schema(required = true, examples = "ADDRESSED") GoodwillReason reason,
        @Schema(required = true, examples = "3") int points,
        @Schema(description = "Absent when you may not see the ticket", examples = "7")
                Long ticketId,
        @Schema(required = true) Instant at) {}
