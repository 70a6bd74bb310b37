package care.onetribe.coaching.supportgap;

import static care.onetribe.coaching.roster.RosterClient.as;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** Requests about support gaps. */
final class GapClient {

    static final String MISSING = "Nobody knows which depots are closed on Good Friday.";

    private GapClient() {}

    static int report(String reporter) {
        return as(reporter, "agent")
                .body(Map.of("missing", MISSING, "lookedIn", List.of("The article on depots")))
                .post("/support-gaps")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse take(RequestSpecification caller, int id, String member) {
        return caller.body(Map.of("memberId", member))
                .put("/support-gaps/%d/owner".formatted(id))
                .then();
    }

    static ValidatableResponse close(RequestSpecification caller, int id, String outcome) {
        return caller.body(Map.of("outcome", outcome, "reason", "There is a table now."))
                .put("/support-gaps/%d/resolution".formatted(id))
                .then();
    }

    static ValidatableResponse steps(int id) {
        return as("lea", "lead").get("/support-gaps/%d/steps".formatted(id)).then().statusCode(200);
    }
}
