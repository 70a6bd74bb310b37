package care.onetribe.coaching.onboarding;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A path as callers see it. */
@Schema(name = "OnboardingPath", description = "A way into the work, stage by stage")
record PathView(
        @Schema(required = true, examples = "new-in-care") String key,
        @Schema(required = true, examples = "New in customer care") String title,
        @Schema(required = true, examples = "From the first morning to carrying concerns alone.")
                String description,
        @Schema(required = true, description = "In order") List<Stage> stages,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
