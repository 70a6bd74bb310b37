package care.onetribe.recognition.pattern;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody looked at a pattern. */
@Schema(name = "PatternLook", description = "That somebody looked at a pattern")
record PatternLookView(
        @Schema(required = true, examples = "8") long id,
        @Schema(required = true, examples = "lea") String byId,
        @Schema(required = true, examples = "2026-03-02T08:05:00Z") Instant at) {}
