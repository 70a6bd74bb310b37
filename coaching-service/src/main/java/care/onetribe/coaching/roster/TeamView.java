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
        @Schema(required = true, description = "IANA time zone", examples = "Europe/Vienna")
                String timeZone,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    static TeamView of(Team team) {
        var details = team.details();
        return new TeamView(team.id(), details.name(), details.timeZone(), team.version());
    }

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
