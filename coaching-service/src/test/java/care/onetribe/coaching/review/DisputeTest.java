package care.onetribe.coaching.review;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.review.ReviewClient.decide;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.scorecard.CardClient.newCard;
import static care.onetribe.coaching.scorecard.CardClient.rating;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.roster.RosterFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DisputeTest {

    @Inject DisputeSchedule schedule;
    @Inject EntityManager entities;

    @Test
    void anAgentSaysWhichLevelTheyExpectAndWhereItShows() {
        var pair = new ReviewClient();
        var review = pair.shared("PARTLY", "WELL", "WELL");

        var dispute =
                pair.dispute(review, rating("hear", "WELL"))
                        .statusCode(201)
                        .body("status", equalTo("OPEN"))
                        .body("reviewId", equalTo(review))
                        .body("ratedLevel", equalTo("PARTLY"))
                        .body("expected.level", equalTo("WELL"))
                        .body("expected.messageId", equalTo(12))
                        .body("reason", equalTo("It is there"))
                        .extract()
                        .jsonPath();

        assertEquals(
                Duration.ofDays(7),
                Duration.between(
                        Instant.parse(dispute.getString("raisedAt")),
                        Instant.parse(dispute.getString("decideBy"))));
    }

    @Test
    void aDisputeThatIsUpheldChangesTheLevelAndItsEvidence() {
        var pair = new ReviewClient();
        var review = pair.shared("NOT_YET", "WELL", "WELL");
        int id = pair.dispute(review, rating("hear", "WELL")).extract().path("id");

        decide(secondCoach(), id, true)
                .statusCode(200)
                .body("status", equalTo("UPHELD"))
                .body("decision", equalTo("As the card says"))
                .body("ratedLevel", equalTo("NOT_YET"));

        pair.asAgent()
                .get("/reviews/{id}", review)
                .then()
                .body("ratings.level", contains("WELL", "WELL", "WELL"))
                .body("missedCritical", equalTo(false));
        assertEquals("ON_MY_OWN", shown(pair.agent, "hear-the-feeling"));
    }

    @Test
    void whatTurnsOutNotToApplyIsEvidenceNoLonger() {
        var pair = new ReviewClient();
        var review = pair.shared("NOT_YET", "WELL", "WELL");
        int id = pair.dispute(review, rating("hear", "NOT_APPLICABLE")).extract().path("id");
        decide(secondCoach(), id, true).statusCode(200);

        assertEquals(null, shown(pair.agent, "hear-the-feeling"));
    }

    @Test
    void aDisputeThatIsDeclinedLeavesTheLevel() {
        var pair = new ReviewClient();
        var review = pair.shared("NOT_YET", "WELL", "WELL");
        int id = pair.dispute(review, rating("hear", "WELL")).extract().path("id");

        decide(secondCoach(), id, false).statusCode(200).body("status", equalTo("DECLINED"));

        pair.asAgent()
                .get("/reviews/{id}", review)
                .then()
                .body("ratings[0].level", equalTo("NOT_YET"))
                .body("missedCritical", equalTo(true));
    }

    @Test
    void nobodyDisputesWhatTheyHaveNotSeen() {
        var pair = new ReviewClient();

        pair.dispute(pair.draft(), rating("hear", "WELL"))
                .statusCode(409)
                .body("rule", equalTo("review-is-not-shared"));
    }

    @Test
    void aLevelThatIsThereIsNotDisputed() {
        var pair = new ReviewClient();

        pair.dispute(pair.shared("WELL", "WELL", "WELL"), rating("hear", "WELL"))
                .statusCode(409)
                .body("rule", equalTo("levels-agree"));
    }

    @Test
    void aCriterionIsDisputedOnceAlsoWhenItWasDecided() {
        var pair = new ReviewClient();
        var review = pair.shared("PARTLY", "WELL", "WELL");
        int id = pair.dispute(review, rating("hear", "WELL")).extract().path("id");
        decide(secondCoach(), id, false).statusCode(200);

        pair.dispute(review, rating("hear", "EXEMPLARY"))
                .statusCode(409)
                .body("rule", equalTo("criterion-is-disputed"))
                .body("disputeId", equalTo(id));
        pair.dispute(review, rating("answer", "EXEMPLARY")).statusCode(201);
    }

    @Test
    void whatTheCardDoesNotHaveIsNotDisputed() {
        var pair = new ReviewClient();

        pair.dispute(pair.shared("WELL", "WELL", "WELL"), rating("smile", "PARTLY"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/expected/criterionKey"));
    }

    @Test
    void ofManyWhoDecideAtOnceOneDoes() throws Exception {
        var pair = new ReviewClient();
        var review = pair.shared("PARTLY", "WELL", "WELL");
        int id = pair.dispute(review, rating("hear", "WELL")).extract().path("id");
        var coach = newMember("coach", null);

        var statuses = atOnce(5, () -> decide(as(coach, "coach"), id, true).extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(4, Collections.frequency(statuses, 409));
        assertEquals(
                List.of("dispute.raised", "dispute.decided"),
                RosterFeed.typesOf("disputes/" + id, 2));
    }

    @Test
    void ofManyWhoRaiseOneDisputeAtOnceOneDoes() throws Exception {
        var pair = new ReviewClient();
        var review = pair.shared("PARTLY", "WELL", "WELL");

        var statuses =
                atOnce(
                        5,
                        () -> pair.dispute(review, rating("hear", "WELL")).extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(4, Collections.frequency(statuses, 409));
    }

    @Test
    void aDisputeThatNobodyDecidedInTimeLapsesOnceThoughTwoReplicasLook() throws Exception {
        var pair = new ReviewClient();
        var review = pair.shared("PARTLY", "WELL", "WELL");
        int id = pair.dispute(review, rating("hear", "WELL")).extract().path("id");
        var later = Instant.now().plus(Duration.ofDays(8));

        atOnce(
                2,
                () -> {
                    schedule.lapseOverdueAt(later);
                    return true;
                });

        decide(secondCoach(), id, true)
                .statusCode(409)
                .body("rule", equalTo("dispute-is-over"))
                .body("disputeStatus", equalTo("LAPSED"));
        assertEquals(
                List.of("dispute.raised", "dispute.lapsed"),
                RosterFeed.typesOf("disputes/" + id, 2));
        pair.asAgent()
                .get("/reviews/{id}", review)
                .then()
                .body("ratings[0].level", equalTo("PARTLY"));
    }

    @Test
    void aDisputeDoesNotLapseBeforeItsDeadline() {
        var pair = new ReviewClient();
        var review = pair.shared("PARTLY", "WELL", "WELL");
        int id = pair.dispute(review, rating("hear", "WELL")).extract().path("id");

        schedule.lapseOverdueAt(Instant.now().plus(Duration.ofDays(6)));

        pair.asAgent().get("/disputes/{id}", id).then().body("status", equalTo("OPEN"));
    }

    @Test
    void whatIsToldOfADisputeIsNoneOfItsWords() {
        var pair = new ReviewClient();
        var review = pair.shared("PARTLY", "WELL", "WELL");
        int id = pair.dispute(review, rating("hear", "WELL")).extract().path("id");

        assertEquals(
                Map.of(
                        "disputeId",
                        id,
                        "reviewId",
                        review,
                        "memberId",
                        pair.agent,
                        "reviewerId",
                        pair.coach,
                        "criterionKey",
                        "hear",
                        "status",
                        "OPEN"),
                RosterFeed.of("disputes/" + id, 1).get(0).get("data"));
    }

    @Test
    void coachesFindOpenDisputes() {
        var pair = new ReviewClient();
        var review = pair.shared("PARTLY", "WELL", "WELL");
        int id = pair.dispute(review, rating("hear", "WELL")).extract().path("id");

        secondCoach()
                .queryParam("status", "OPEN")
                .queryParam("limit", 1)
                .get("/disputes")
                .then()
                .body("items.id", contains(id));
        secondCoach()
                .queryParam("status", "UPHELD")
                .get("/disputes")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void theRateUpheldIsThatOfTheCriterionWithItsNumberAndInterval() {
        var card = newCard();
        disputed(card, "hear", true);
        disputed(card, "hear", false);
        disputed(card, "answer", true);
        var open = new ReviewClient(card);
        open.dispute(open.shared("PARTLY", "WELL", "WELL"), rating("hear", "WELL")).statusCode(201);

        as("theo", "agent")
                .get("/scorecards/{key}/versions/1/dispute-rates", card)
                .then()
                .statusCode(200)
                .body("criteria.criterionKey", contains("hear", "answer", "close"))
                .body("criteria.upheld.count", contains(1, 1, 0))
                .body("criteria.upheld.of", contains(2, 1, 0))
                .body("criteria[0].upheld.share", equalTo(0.5f))
                .body("criteria[2].upheld", not(hasKey("share")))
                .body("criteria[2].upheld", not(hasKey("low")));
        as("theo", "agent")
                .get("/scorecards/{key}/versions/2/dispute-rates", card)
                .then()
                .statusCode(404);
    }

    private static void disputed(String card, String criterionKey, boolean upheld) {
        var pair = new ReviewClient(card);
        var review = pair.shared("PARTLY", "PARTLY", "PARTLY");
        int id = pair.dispute(review, rating(criterionKey, "WELL")).extract().path("id");
        decide(secondCoach(), id, upheld).statusCode(200);
    }

    private static RequestSpecification secondCoach() {
        return as("iris", "coach");
    }

    private String shown(String memberId, String skillKey) {
        return (String)
                entities.createNativeQuery(
                                "select max(shows) from skill_evidence"
                                        + " where member_id = ? and skill_key = ?",
                                String.class)
                        .setParameter(1, memberId)
                        .setParameter(2, skillKey)
                        .getSingleResult();
    }
}
