package care.onetribe.coaching.rehearsal;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which scenarios a list shows.
 *
 * @param mood of any of these moods; all when none is given
 * @param active whether they are rehearsed still, or null for all
 */
record ScenarioFilter(
        @QueryParam("mood") @Parameter(description = "With any of these moods", example = "ANGRY")
                List<ScenarioMood> mood,
        @QueryParam("active")
                @Parameter(description = "Only those that are rehearsed still, or only the others")
                Boolean active) {

    List<ScenarioMood> moods() {
        return mood == null || mood.isEmpty() ? List.of(ScenarioMood.values()) : mood;
    }

    List<Boolean> activity() {
        return active == null ? List.of(true, false) : List.of(active);
    }
}
