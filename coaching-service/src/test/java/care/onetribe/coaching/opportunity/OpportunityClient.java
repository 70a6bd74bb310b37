package care.onetribe.coaching.opportunity;

import static care.onetribe.coaching.roster.RosterClient.as;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests about opportunities, for the tests of this and of other features. */
public final class OpportunityClient {

    private OpportunityClient() {}

    /** One that is open for a long time and offered by lea. */
    public static Map<String, Object> opportunity(int places, String... skillKeys) {
        return new HashMap<>(
                Map.of(
                        "kind", "SHADOWING",
                        "title", "A morning beside the desk",
                        "description", "Four tickets, and you take over the fifth.",
                        "opensOn", "2000-01-01",
                        "closesOn", "2999-12-31",
                        "places", places,
                        "skillKeys", List.of(skillKeys)));
    }

    public static int offer(Map<String, Object> opportunity) {
        return offer(as("lea", "lead"), opportunity).statusCode(201).extract().path("id");
    }

    static ValidatableResponse offer(RequestSpecification caller, Object opportunity) {
        return caller.body(opportunity).post("/opportunities").then();
    }

    public static ValidatableResponse sayYes(int id, String member) {
        return as(member, "agent")
                .put("/opportunities/%d/participants/%s".formatted(id, member))
                .then();
    }

    static ValidatableResponse show(int id) {
        return as("lea", "lead").get("/opportunities/" + id).then().statusCode(200);
    }

    static ValidatableResponse leave(int id, String member) {
        return as(member, "agent")
                .delete("/opportunities/%d/participants/%s".formatted(id, member))
                .then();
    }

    static ValidatableResponse withdraw(int id) {
        return as("lea", "lead")
                .body(Map.of("reason", "The desk moves."))
                .put("/opportunities/%d/withdrawal".formatted(id))
                .then();
    }

    static ValidatableResponse note(int id, String member, String result, String version) {
        var request = as(member, "agent");
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.body(Map.of("result", result, "note", "Calmed the caller."))
                .put("/opportunities/%d/participants/%s/outcome".formatted(id, member))
                .then();
    }
}
