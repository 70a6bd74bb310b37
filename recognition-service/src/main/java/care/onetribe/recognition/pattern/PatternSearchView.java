package care.onetribe.recognition.pattern;

import care.onetribe.kit.version.Versioned;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody looked for patterns; it is never changed. */
@Schema(name = "PatternSearch", description = "That somebody looked for patterns")
record PatternSearchView(
        @Schema(required = true, examples = "5") long id,
        @Schema(required = true, examples = "north") String teamId,
        @Schema(required = true, examples = "90") int days,
        @Schema(required = true, examples = "lea") String byId,
        @Schema(required = true, examples = "2026-03-02T08:00:00Z") Instant at,
        @Schema(
                        required = true,
                        description = "Kudos, the latest of them, to one recipient each",
                        examples = "240")
                int lookedAt,
        @Schema(required = true, description = "Patterns, new ones and known ones", examples = "1")
                int found)
        implements Versioned {

    @Override
    public String version() {
        return Long.toString(id);
    }
}
