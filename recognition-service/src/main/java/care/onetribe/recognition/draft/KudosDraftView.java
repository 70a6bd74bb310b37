package care.onetribe.recognition.draft;

import care.onetribe.kit.version.Versioned;
import care.onetribe.recognition.kudos.About;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft as its owner sees it. */
@Schema(name = "KudosDraft", description = "A kudos that you are writing")
public record KudosDraftView(
        @Schema(required = true, examples = "5") long id,
        @Schema(required = true, examples = "[\"theo\"]") List<String> toIds,
        @Schema(examples = "teamwork") String valueKey,
        @Schema(examples = "Great job, thank you!") String message,
        About about,
        @Schema(required = true, description = "What would make it concrete; none when nothing is")
                List<KudosDraftHint> hints,
        @Schema(required = true, examples = "2026-03-02T08:00:00Z") Instant madeAt,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    /** Hints change with the values of the tribe, which no row of the draft tells. */
    @Override
    public String version() {
        return rowVersion + "." + hints.size();
    }
}
