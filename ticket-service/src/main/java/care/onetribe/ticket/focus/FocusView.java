package care.onetribe.ticket.focus;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one ticket that a member works on. */
@Schema(name = "Focus", description = "The one ticket that you work on")
public record FocusView(
        @Schema(required = true, examples = "8") long ticketId,
        @Schema(required = true, examples = "2026-03-01T10:05:00Z") Instant since,
        @JsonIgnore @Schema(hidden = true) String version)
        implements Versioned {}
