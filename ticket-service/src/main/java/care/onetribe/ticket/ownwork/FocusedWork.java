package care.onetribe.ticket.ownwork;

import care.onetribe.ticket.briefing.Briefing;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ticket in somebody's focus. */
@Schema(description = "The one ticket that you work on, as you left it")
record FocusedWork(
        @Schema(required = true, examples = "8") long ticketId,
        @Schema(required = true, examples = "2026-03-01T10:05:00Z") Instant since,
        @Schema(required = true) Briefing briefing) {}
