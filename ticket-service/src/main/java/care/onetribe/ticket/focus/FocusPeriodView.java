package care.onetribe.ticket.focus;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A period as the member whose it is sees it.
 *
 * @param resumeNote absent where a ticket that was done with was left without one
 */
@Schema(name = "FocusPeriod", description = "Some time that you had a ticket in focus")
record FocusPeriodView(
        @Schema(required = true, examples = "12") long id,
        @Schema(required = true, examples = "7") long ticketId,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant startedAt,
        @Schema(required = true, examples = "2026-03-01T10:05:00Z") Instant endedAt,
        @Schema(
                        description =
                                "Where you left it; absent where a ticket that was done with was"
                                        + " left without a note",
                        examples = "The carrier calls back; then tell Alexis the new date")
                String resumeNote) {}
