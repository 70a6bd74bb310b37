package care.onetribe.recognition.pattern;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pattern as leads see it; lists name nobody. */
@Schema(
        name = "RecognitionPattern",
        description = "Something that a person should look at; it has no effect by itself")
record PatternView(
        @Schema(required = true, examples = "3") long id,
        @Schema(required = true, examples = "north") String teamId,
        @Schema(required = true, examples = "RING") PatternKind kind,
        @Schema(required = true, description = "How many it is about", examples = "12") int kudos,
        @Schema(
                        description =
                                "Of a ring: kudos within it that chance would give (configuration"
                                        + " model, 999 draws of a fixed seed)",
                        examples = "3.4")
                Double expected,
        @Schema(description = "Of a ring: how likely chance gives as many", examples = "0.001")
                Double probability,
        @Schema(required = true, examples = "2026-03-02T08:00:00Z") Instant foundAt,
        @Schema(
                        description = "Only where one looks at this one, which is put on record",
                        examples = "[\"mina\", \"sam\", \"theo\"]")
                List<String> memberIds,
        @Schema(description = "Only where one looks at this one", examples = "[7, 8, 9]")
                List<Long> kudosIds,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
