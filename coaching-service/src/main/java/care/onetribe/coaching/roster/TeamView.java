package care.onetribe.coaching.roster;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team as callers see it. */
@Schema(name = "Team", description = "People who work together")
record TeamView(
        @Schema(required = true, pattern = Handle.PATTERN, examples = "north") String id,
        @Schema(required = true, examples = "North") String name,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    static TeamView of(Team team) {
        return new TeamView(team.id(), team.details().name(), team.version());
    }

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
