package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scenario as callers see it. */
@Schema(name = "Scenario", description = "A conversation to rehearse")
record ScenarioView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "The parcel that never came") String title,
        @Schema(required = true, examples = "An order of three weeks ago is shown as delivered.")
                String situation,
        @Schema(required = true, examples = "FRUSTRATED") ScenarioMood mood,
        @Schema(required = true, examples = "I have been waiting for three weeks.")
                String openingLine,
        @Schema(
                        description =
                                "For coaches, leads and admins. Who rehearses it hears it from the"
                                        + " customer",
                        examples = "[\"It is a present, and the birthday is on Saturday\"]")
                List<String> heldBack,
        @Schema(required = true, examples = "They know when it comes, and that it comes in time.")
                String goodEnd,
        @Schema(description = "For coaches, leads and admins; others walk it step by step")
                Script script,
        @Schema(required = true, description = "Whether it can be walked alone", examples = "true")
                boolean scripted,
        @Schema(required = true, description = "Whether it is rehearsed still", examples = "true")
                boolean active,
        @JsonIgnore @Schema(hidden = true) String tag)
        implements Versioned {

    static ScenarioView whole(Scenario scenario) {
        var details = scenario.details();
        return view(scenario, details.heldBack(), details.script(), scenario.version() + ".w");
    }

    /** Without what would spoil it for whoever rehearses it. */
    static ScenarioView unspoilt(Scenario scenario) {
        return view(scenario, null, null, Integer.toString(scenario.version()));
    }

    private static ScenarioView view(
            Scenario scenario, List<String> heldBack, Script script, String tag) {
        var details = scenario.details();
        return new ScenarioView(
                scenario.id(),
                details.title(),
                details.situation(),
                details.mood(),
                details.openingLine(),
                heldBack,
                details.goodEnd(),
                script,
                details.script() != null,
                details.active(),
                tag);
    }

    @Override
    public String version() {
        return tag;
    }
}
