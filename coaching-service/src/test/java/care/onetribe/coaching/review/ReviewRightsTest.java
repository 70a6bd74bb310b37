package care.onetribe.coaching.review;

import static care.onetribe.coaching.review.ReviewClient.decide;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.scorecard.CardClient.newCard;
import static care.onetribe.coaching.scorecard.CardClient.rating;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.access.Relation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see and do what with a review of an agent, by how they stand to that agent. */
@QuarkusTest
class ReviewRightsTest {

    @ParameterizedTest
    @CsvSource({
        "SELF, 409",
        "OWN_LEAD, 201",
        "OWN_COACH, 201",
        "ADMIN, 403",
        "TEAMMATE, 201",
        "OTHER_LEAD, 403",
        "OTHER_COACH, 201",
        "STRANGER, 403"
    })
    void reviewsAreOpenedByCoachesAndByPeopleOfTheTeam(Relation relation, int status) {
        var pair = new ReviewClient();

        pair.open(caller(relation, pair).get(), pair.agent, "").statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "SELF, 200, 200",
        "OWN_LEAD, 404, 200",
        "OWN_COACH, 404, 200",
        "ADMIN, 404, 404",
        "TEAMMATE, 404, 404",
        "OTHER_LEAD, 404, 404",
        "OTHER_COACH, 404, 404",
        "STRANGER, 404, 404"
    })
    void aReviewIsSeenByItsTwoAndOnceSharedByThoseWhoLookAfterTheAgent(
            Relation relation, int asDraft, int asShared) {
        var pair = new ReviewClient();
        var caller = caller(relation, pair);
        var id = pair.draft();
        caller.get().get("/reviews/{id}", id).then().statusCode(asDraft);
        pair.finish(id, "WELL", "WELL", "WELL");

        caller.get().get("/reviews/{id}", id).then().statusCode(asShared);
        caller.get().get("/reviews/{id}/disputes", id).then().statusCode(asShared);
        var listed = caller.get().queryParam("member", pair.agent).get("/reviews");
        assertEquals(
                asShared == 200 ? List.of(id) : List.of(), listed.jsonPath().getList("items.id"));
    }

    @ParameterizedTest
    @CsvSource({
        "SELF, 403",
        "OWN_LEAD, 404",
        "OWN_COACH, 404",
        "ADMIN, 404",
        "TEAMMATE, 404",
        "OTHER_LEAD, 404",
        "OTHER_COACH, 404",
        "STRANGER, 404"
    })
    void theReviewersPartIsTheReviewersOnly(Relation relation, int status) {
        var pair = new ReviewClient();
        var id = pair.draft();
        var caller = caller(relation, pair);

        caller.get().put("/reviews/{id}/sharing", id).then().statusCode(status);
        caller.get()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"workOn\": \"Mine\"}")
                .patch("/reviews/{id}", id)
                .then()
                .statusCode(status);
    }

    @Test
    void theAgentsPartIsTheAgentsOnly() {
        var pair = new ReviewClient();
        var id = pair.shared("WELL", "WELL", "WELL");

        for (var caller : List.of(pair.asCoach(), caller(Relation.OWN_LEAD, pair).get())) {
            caller.body("{\"answer\": \"Thanks\"}")
                    .put("/reviews/{id}/answer", id)
                    .then()
                    .statusCode(403);
        }
        pair.asCoach()
                .body("{\"expected\": %s, \"reason\": \"No\"}".formatted(rating("hear", "PARTLY")))
                .post("/reviews/{id}/disputes", id)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "SELF, 200, 403",
        "OWN_LEAD, 200, 403",
        "OWN_COACH, 200, 200",
        "ADMIN, 404, 403",
        "TEAMMATE, 404, 403",
        "OTHER_LEAD, 404, 403",
        "OTHER_COACH, 200, 200",
        "STRANGER, 404, 403"
    })
    void aDisputeIsDecidedByAnyCoachButTheReviewer(Relation relation, int shown, int decided) {
        var pair = new ReviewClient();
        var id = pair.shared("PARTLY", "WELL", "WELL");
        int dispute = pair.dispute(id, rating("hear", "WELL")).extract().path("id");
        var caller = caller(relation, pair);

        caller.get().get("/disputes/{id}", dispute).then().statusCode(shown);
        decide(caller.get(), dispute, true).statusCode(decided);
    }

    @Test
    void theReviewerDoesNotDecideOverTheirOwnReview() {
        var pair = new ReviewClient();
        var id = pair.shared("PARTLY", "WELL", "WELL");
        int dispute = pair.dispute(id, rating("hear", "WELL")).extract().path("id");

        decide(pair.asCoach(), dispute, false).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "lead", "admin"})
    void theListOfAllDisputesIsForCoaches(String role) {
        as(newHandle(role), role).get("/disputes").then().statusCode(403);
        as(newHandle("coach"), "coach").get("/disputes").then().statusCode(200);
    }

    @Test
    void withoutATokenNothingIsTold() {
        for (var path : List.of("/reviews", "/reviews/1", "/disputes", "/disputes/1")) {
            given().basePath("/api/v1").get(path).then().statusCode(401);
        }
    }

    @Test
    void whoeverWroteAReviewSeesItFromAnotherTeamToo() {
        var pair = new ReviewClient(newCard());
        var other = somebody("coach", newTeam());
        int id = pair.open(other.get(), pair.agent, "").statusCode(201).extract().path("id");

        other.get().get("/reviews/{id}", id).then().statusCode(200);
        assertEquals(
                List.of(id),
                other.get()
                        .queryParam("member", pair.agent)
                        .get("/reviews")
                        .jsonPath()
                        .getList("items.id"));
    }

    /** Somebody who stands so to the agent, and did not write the review. */
    private static Supplier<RequestSpecification> caller(Relation relation, ReviewClient pair) {
        return switch (relation) {
            case SELF -> pair::asAgent;
            case OWN_LEAD -> somebody("lead", pair.team);
            case OWN_COACH -> somebody("coach", pair.team);
            case ADMIN -> somebody("admin", null);
            case TEAMMATE -> somebody("agent", pair.team);
            case OTHER_LEAD -> somebody("lead", newTeam());
            case OTHER_COACH -> somebody("coach", newTeam());
            case STRANGER -> somebody("agent", newTeam());
        };
    }

    private static Supplier<RequestSpecification> somebody(String role, String team) {
        var id = newMember(role, team);
        return () -> as(id, role);
    }
}
