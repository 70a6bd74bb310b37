package care.onetribe.coaching.goal;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** Requests about the goals of somebody new. */
final class GoalClient {

    static final Map<String, Object> GOAL =
            Map.of(
                    "title", "Answer on my own",
                    "why", "Customers wait whenever I ask.",
                    "targetOn", "2026-06-30",
                    "firstStep", "Read one article.");

    private final String owner = newMember("agent", null);

    String owner() {
        return owner;
    }

    RequestSpecification asOwner() {
        return as(owner, "agent");
    }

    static Map<String, Object> with(String field, Object value) {
        var goal = new HashMap<>(GOAL);
        goal.put(field, value);
        return goal;
    }

    ValidatableResponse set(Map<String, Object> goal) {
        return asOwner().body(goal).post("/goals").then();
    }

    int newGoal() {
        return set(GOAL).statusCode(201).extract().path("id");
    }

    ValidatableResponse addStep(int id, String text) {
        return asOwner().body(Map.of("text", text)).post("/goals/%d/steps".formatted(id)).then();
    }

    ValidatableResponse mark(int id, int step, boolean done) {
        return asOwner()
                .body(Map.of("done", done))
                .put("/goals/%d/steps/%d/mark".formatted(id, step))
                .then();
    }

    ValidatableResponse change(int id, Map<String, Object> change) {
        return asOwner().body(change).post("/goals/%d/changes-of-direction".formatted(id)).then();
    }

    ValidatableResponse help(int id, String helperId) {
        return asOwner().put("/goals/%d/helpers/%s".formatted(id, helperId)).then();
    }

    ValidatableResponse end(int id, String outcome) {
        return asOwner()
                .body(Map.of("outcome", outcome, "learned", "Ask early."))
                .put("/goals/%d/outcome".formatted(id))
                .then();
    }
}
