package care.onetribe.coaching.calibration;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.scorecard.CardClient.newCard;
import static care.onetribe.coaching.scorecard.CardClient.rating;
import static care.onetribe.coaching.scorecard.CardClient.ratings;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.roster.RosterFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CalibrationTest {

    private static final long FIRST = 71;
    private static final long SECOND = 72;

    private String organizer;
    private String noor;
    private String iris;

    @BeforeEach
    void reviewersAndAnOrganizer() {
        organizer = newMember("lead", null);
        noor = newMember("coach", null);
        iris = newMember("coach", null);
    }

    @Test
    void reviewersSeeTheirOwnRatingsOnlyUntilAllHaveRated() {
        int id = open();
        int own = rate(noor, id, FIRST, "WELL", "WELL", "WELL").extract().path("id");
        rate(noor, id, SECOND, "NOT_YET", "WELL", "WELL").statusCode(201);
        int other = rate(iris, id, FIRST, "WELL", "WELL", "WELL").extract().path("id");

        sheets(noor, id).body("items.ticketId", contains((int) FIRST, (int) SECOND));
        sheets(iris, id).body("items", hasSize(1));
        sheets(organizer, id).body("items", empty());
        sheet(noor, id, own).statusCode(200);
        sheet(noor, id, other).statusCode(404);
        as(organizer, "lead")
                .get("/calibrations/{id}/results", id)
                .then()
                .statusCode(409)
                .body("rule", equalTo("calibration-is-blind"));

        rate(iris, id, SECOND, "NOT_YET", "WELL", "WELL").statusCode(201);

        sheets(noor, id).body("items", hasSize(4));
        sheets(organizer, id).body("items", hasSize(4));
        sheet(noor, id, other).statusCode(200);
        show(noor, id).body("status", equalTo("REVEALED")).body("$", hasKey("revealedAt"));
    }

    @Test
    void theAgreementOfEachCriterionSaysWhatToMakeOfIt() {
        int id = open();
        rate(noor, id, FIRST, "WELL", "WELL", "PARTLY").statusCode(201);
        rate(iris, id, FIRST, "WELL", "WELL", "EXEMPLARY").statusCode(201);
        rate(noor, id, SECOND, "NOT_YET", "WELL", "EXEMPLARY").statusCode(201);
        rate(iris, id, SECOND, "NOT_YET", "WELL", "PARTLY").statusCode(201);

        as(noor, "coach")
                .get("/calibrations/{id}/results", id)
                .then()
                .statusCode(200)
                .body("reviewers", equalTo(2))
                .body("criteria.criterionKey", contains("hear", "answer", "close"))
                .body("criteria.conversations", contains(2, 2, 2))
                .body("criteria.standing", contains("RELIABLE", "UNDETERMINED", "UNUSABLE"))
                .body("criteria[0].alpha", equalTo(1.0f))
                .body("criteria[1]", not(hasKey("alpha")))
                .body("criteria[2].alpha", equalTo(-0.5f));
    }

    @Test
    void calibrationsOfOneConversationTellOfTheCardTogether() {
        var card = newCard();
        alone(card, "WELL", "WELL");
        alone(card, "NOT_YET", "NOT_YET");

        as(noor, "coach")
                .get("/scorecards/{key}/versions/1/agreement", card)
                .then()
                .statusCode(200)
                .body("calibrations", equalTo(2))
                .body("criteria.criterionKey", contains("hear", "answer", "close"))
                .body("criteria.conversations", contains(2, 2, 2))
                .body("criteria.standing", contains("RELIABLE", "UNDETERMINED", "UNDETERMINED"));
    }

    @Test
    void aCardThatWasNeverCalibratedHasNoAgreementYet() {
        as(noor, "coach")
                .get("/scorecards/{key}/versions/1/agreement", newCard())
                .then()
                .body("calibrations", equalTo(0))
                .body("criteria.conversations", contains(0, 0, 0));
        as(noor, "coach")
                .get("/scorecards/{key}/versions/2/agreement", newCard())
                .then()
                .statusCode(404);
    }

    /** One conversation that both rate, each with a level of their own for the first criterion. */
    private void alone(String card, String noors, String iriss) {
        var one = request(card).replace(", " + SECOND, "");
        int id = as(organizer, "lead").body(one).post("/calibrations").path("id");
        rate(noor, id, FIRST, noors, "WELL", "WELL").statusCode(201);
        rate(iris, id, FIRST, iriss, "WELL", "WELL").statusCode(201);
        show(noor, id).body("status", equalTo("REVEALED"));
    }

    @Test
    void theOrganizerMayEndItAndWhatIsMissingIsMissing() {
        int id = open();
        rate(noor, id, FIRST, "WELL", "WELL", "WELL").statusCode(201);
        rate(iris, id, FIRST, "WELL", "NOT_APPLICABLE", "WELL").statusCode(201);

        end(organizer, id).statusCode(200).body("status", equalTo("REVEALED"));

        as(noor, "coach")
                .get("/calibrations/{id}/results", id)
                .then()
                .body("criteria.conversations", contains(1, 0, 1))
                .body(
                        "criteria.standing",
                        contains("UNDETERMINED", "UNDETERMINED", "UNDETERMINED"));
        rate(iris, id, SECOND, "WELL", "WELL", "WELL")
                .statusCode(409)
                .body("rule", equalTo("calibration-is-revealed"));
        end(organizer, id).statusCode(409).body("rule", equalTo("calibration-is-revealed"));
    }

    @Test
    void aReviewerRatesAConversationOnce() {
        int id = open();
        rate(noor, id, FIRST, "WELL", "WELL", "WELL").statusCode(201);

        rate(noor, id, FIRST, "PARTLY", "WELL", "WELL")
                .statusCode(409)
                .body("rule", equalTo("sheet-is-filled"));
    }

    @Test
    void ofTwoLastSheetsAtOnceOneRevealsAllAndItIsToldOnce() throws Exception {
        int id = open();
        rate(noor, id, FIRST, "WELL", "WELL", "WELL").statusCode(201);
        rate(iris, id, FIRST, "WELL", "WELL", "WELL").statusCode(201);
        var reviewers = new ConcurrentLinkedQueue<>(List.of(noor, iris));

        var statuses =
                atOnce(
                        2,
                        () ->
                                rate(reviewers.poll(), id, SECOND, "WELL", "WELL", "WELL")
                                        .extract()
                                        .statusCode());

        assertEquals(Collections.nCopies(2, 201), statuses);
        show(noor, id).body("status", equalTo("REVEALED"));
        var events = RosterFeed.of("calibrations/" + id, 2);
        assertEquals(
                List.of("calibration.opened", "calibration.revealed"),
                events.stream().map(event -> event.get("type")).toList());
        assertEquals(
                Map.of("calibrationId", id, "reviewerIds", List.of(noor, iris)),
                events.get(1).get("data"));
    }

    @Test
    void everyCriterionOfAnOfferedConversationIsRated() {
        int id = open();

        rate(noor, id, FIRST, "WELL").statusCode(409).body("rule", equalTo("criteria-not-rated"));
        rate(noor, id, 99, "WELL", "WELL", "WELL")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/ticketId"));
        as(noor, "coach")
                .body(
                        "{\"ticketId\": %d, \"ratings\": [%s]}"
                                .formatted(FIRST, rating("smile", "WELL")))
                .post("/calibrations/{id}/sheets", id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/ratings/0/criterionKey"));
    }

    @Test
    void nobodyButThoseWhoTakePartKnowsOfIt() {
        int id = open();
        for (var role : List.of("agent", "coach", "lead", "admin")) {
            var stranger = newMember(role, null);
            as(stranger, role).get("/calibrations/{id}", id).then().statusCode(404);
            as(stranger, role).get("/calibrations/{id}/sheets", id).then().statusCode(404);
            as(stranger, role).get("/calibrations/{id}/results", id).then().statusCode(404);
            as(stranger, role).put("/calibrations/{id}/ending", id).then().statusCode(404);
            as(stranger, role).get("/calibrations").then().body("items", empty());
        }
    }

    @Test
    void reviewersRateAndTheOrganizerEnds() {
        int id = open();

        end(noor, id).statusCode(403);
        rate(organizer, id, FIRST, "WELL", "WELL", "WELL").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "admin"})
    void calibrationsAreOpenedByCoachesAndLeads(String role) {
        as(newHandle(role), role)
                .body(request(newCard()))
                .post("/calibrations")
                .then()
                .statusCode(403);
    }

    @Test
    void whoRatesIsAMember() {
        as(organizer, "lead")
                .body(request(newCard()).replace(iris, "nobody-at-all"))
                .post("/calibrations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reviewerIds/1"));
    }

    @Test
    void thoseThatOneTakesPartInAreListedTheNewestFirst() {
        int first = open();
        int second = open();

        for (var member : List.of(organizer, noor, iris)) {
            as(member, "coach")
                    .queryParam("total", true)
                    .get("/calibrations")
                    .then()
                    .body("items.id", contains(second, first))
                    .body("total", equalTo(2));
        }
        var cursor =
                as(noor, "coach")
                        .queryParam("limit", 1)
                        .get("/calibrations")
                        .jsonPath()
                        .getString("next");
        as(noor, "coach")
                .queryParam("cursor", cursor)
                .get("/calibrations")
                .then()
                .body("items.id", contains(first));
    }

    private int open() {
        return as(organizer, "lead")
                .body(request(newCard()))
                .post("/calibrations")
                .then()
                .statusCode(201)
                .body("status", equalTo("BLIND"))
                .extract()
                .path("id");
    }

    private String request(String card) {
        return """
        {"title": "March", "scorecardKey": "%s", "ticketIds": [%d, %d],
         "reviewerIds": ["%s", "%s"]}
        """
                .formatted(card, FIRST, SECOND, noor, iris);
    }

    private static ValidatableResponse rate(
            String reviewer, int id, long ticketId, String... levels) {
        return asCoach(reviewer)
                .body("{\"ticketId\": %d, \"ratings\": %s}".formatted(ticketId, ratings(levels)))
                .post("/calibrations/{id}/sheets", id)
                .then();
    }

    private static ValidatableResponse end(String member, int id) {
        return asCoach(member).put("/calibrations/{id}/ending", id).then();
    }

    private static ValidatableResponse show(String member, int id) {
        return asCoach(member).get("/calibrations/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse sheets(String member, int id) {
        return asCoach(member).get("/calibrations/{id}/sheets", id).then().statusCode(200);
    }

    private static ValidatableResponse sheet(String member, int id, int sheetId) {
        return asCoach(member).get("/calibrations/{id}/sheets/{sheet}", id, sheetId).then();
    }

    private static RequestSpecification asCoach(String member) {
        return as(member, "coach");
    }
}
