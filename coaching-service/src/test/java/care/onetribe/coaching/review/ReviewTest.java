package care.onetribe.coaching.review;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.scorecard.CardClient.publish;
import static care.onetribe.coaching.scorecard.CardClient.rating;
import static care.onetribe.coaching.scorecard.CardClient.ratings;
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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewTest {

    @Inject EntityManager entities;

    @Test
    void aReviewGoesFromDraftOverSelfAssessmentAndSharingToTheAgentsAnswer() {
        var pair = new ReviewClient();
        var id = pair.draft();

        pair.write(id, "PARTLY", "WELL", "NOT_APPLICABLE")
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
        pair.assess(id, "WELL", "WELL", "WELL")
                .statusCode(200)
                .body("status", equalTo("SELF_ASSESSED"));
        pair.share(id).statusCode(200).body("status", equalTo("SHARED"));
        pair.answer(id)
                .statusCode(200)
                .body("status", equalTo("DISCUSSED"))
                .body("answer", equalTo("I will say the day"))
                .body("doneWell", equalTo("You asked first"))
                .body("workOn", equalTo("Say the day"))
                .body("missedCritical", equalTo(false))
                .body("ratings.level", contains("PARTLY", "WELL", "NOT_APPLICABLE"))
                .body("ratings[0].messageId", equalTo(12))
                .body("ratings[0].quote", equalTo("I see"))
                .body("selfRatings.level", contains("WELL", "WELL", "WELL"));
    }

    @Test
    void neitherSeesWhatTheOtherWroteBeforeItIsShared() {
        var pair = new ReviewClient();
        var id = pair.draft();
        pair.write(id, "PARTLY", "WELL", "WELL").statusCode(200);

        pair.assess(id, "EXEMPLARY", "WELL", "WELL")
                .statusCode(200)
                .body("$", not(hasKey("ratings")))
                .body("$", not(hasKey("doneWell")))
                .body("$", not(hasKey("workOn")))
                .body("selfRatings.level", contains("EXEMPLARY", "WELL", "WELL"));
        pair.asCoach()
                .get("/reviews/{id}", id)
                .then()
                .body("ratings.level", contains("PARTLY", "WELL", "WELL"))
                .body("$", not(hasKey("selfRatings")));

        pair.share(id).body("selfRatings.level", contains("EXEMPLARY", "WELL", "WELL"));
        pair.asAgent()
                .get("/reviews/{id}", id)
                .then()
                .body("ratings.level", contains("PARTLY", "WELL", "WELL"));
    }

    @Test
    void theAgentAssessesThemselfBeforeTheySeeTheReviewersPart() {
        var pair = new ReviewClient();
        var id = pair.draft();
        pair.write(id, "WELL", "WELL", "WELL").statusCode(200);

        pair.share(id)
                .statusCode(409)
                .body("rule", equalTo("illegal-review-step"))
                .body("detail", equalTo("A review that is DRAFT cannot become SHARED."));
    }

    @Test
    void theAgentAssessesThemselfOnce() {
        var pair = new ReviewClient();
        var id = pair.draft();
        pair.assess(id, "WELL", "WELL", "WELL").statusCode(200);

        pair.assess(id, "PARTLY", "WELL", "WELL")
                .statusCode(409)
                .body("rule", equalTo("illegal-review-step"));
    }

    @Test
    void aSelfAssessmentLeavesNoCriterionOut() {
        var pair = new ReviewClient();

        pair.assess(pair.draft(), "WELL")
                .statusCode(409)
                .body("rule", equalTo("criteria-not-rated"))
                .body("criterionKeys", contains("answer", "close"));
    }

    @Test
    void theReviewerMayRateOneCriterionAfterTheOtherButSharesAll() {
        var pair = new ReviewClient();
        var id = pair.draft();
        pair.write(id, "WELL").statusCode(200).body("ratings.criterionKey", contains("hear"));
        pair.assess(id, "WELL", "WELL", "WELL").statusCode(200);

        pair.share(id).statusCode(409).body("rule", equalTo("criteria-not-rated"));
    }

    @Test
    void aRatingMayBeTakenBackUntilItIsShared() {
        var pair = new ReviewClient();
        var id = pair.draft();
        pair.write(id, "WELL", "WELL", "PARTLY").statusCode(200);

        patch(
                        pair.asCoach(),
                        "/reviews/" + id,
                        "{\"ratings\": [%s, %s]}"
                                .formatted(rating("close", "WELL"), rating("answer", "PARTLY")))
                .statusCode(200)
                .body("ratings.criterionKey", contains("answer", "close"))
                .body("ratings.level", contains("PARTLY", "WELL"));
    }

    @Test
    void aReviewIsNotSharedWithoutWhatWasDoneWellAndOneThingToWorkOn() {
        var pair = new ReviewClient();
        var id = pair.draft();
        var onlyRatings = "{\"ratings\": " + ratings("WELL", "WELL", "WELL") + "}";
        patch(pair.asCoach(), "/reviews/" + id, onlyRatings).statusCode(200);
        pair.assess(id, "WELL", "WELL", "WELL").statusCode(200);

        pair.share(id).statusCode(409).body("rule", equalTo("feedback-missing"));
    }

    @Test
    void noLevelIsGivenWithoutTheMessageThatShowsIt() {
        var pair = new ReviewClient();
        var id = pair.draft();

        refused(pair, id, "{\"criterionKey\": \"hear\", \"level\": \"WELL\"}");
        refused(pair, id, "{\"criterionKey\": \"hear\", \"level\": \"WELL\", \"messageId\": 1}");
        refused(pair, id, "{\"criterionKey\": \"hear\", \"level\": \"WELL\", \"quote\": \"a\"}");
        refused(
                pair,
                id,
                "{\"criterionKey\": \"hear\", \"level\": \"NOT_APPLICABLE\", \"messageId\": 1,"
                        + " \"quote\": \"a\"}");
    }

    private static void refused(ReviewClient pair, int id, String rating) {
        patch(pair.asCoach(), "/reviews/" + id, "{\"ratings\": [" + rating + "]}")
                .statusCode(400)
                .body(
                        "errors.detail",
                        hasItem(
                                "a level needs messageId and quote; NOT_APPLICABLE goes without"
                                        + " them"));
    }

    @Test
    void whatTheAgentHasReadIsNotWrittenAnew() {
        var pair = new ReviewClient();
        var id = pair.shared("WELL", "WELL", "WELL");

        pair.write(id, "PARTLY", "WELL", "WELL")
                .statusCode(409)
                .body("rule", equalTo("review-is-shared"));
    }

    @Test
    void aCriticalCriterionThatIsNotYetIsSaidOfTheWholeReview() {
        var pair = new ReviewClient();
        var id = pair.shared("NOT_YET", "EXEMPLARY", "EXEMPLARY");

        pair.asAgent().get("/reviews/{id}", id).then().body("missedCritical", equalTo(true));
    }

    @Test
    void aReviewKeepsTheVersionOfTheCardThatItBeganWith() {
        var pair = new ReviewClient();
        var id = pair.draft();
        patch(pair.asCoach(), "/scorecards/" + pair.card, "{\"title\": \"New\"}").statusCode(200);
        publish(pair.card).statusCode(201);

        pair.asCoach().get("/reviews/{id}", id).then().body("scorecardVersion", equalTo(1));
        pair.open(pair.asCoach(), pair.agent, "").body("scorecardVersion", equalTo(2));
    }

    @Test
    void nobodyReviewsThemself() {
        var pair = new ReviewClient();

        pair.open(pair.asAgent(), pair.agent, "")
                .statusCode(409)
                .body("rule", equalTo("review-of-oneself"));
    }

    @Test
    void whoeverIsReviewedIsAMember() {
        var pair = new ReviewClient();

        pair.open(pair.asCoach(), newHandle("nobody"), "")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/memberId"));
    }

    @Test
    void aCardThatWasNeverPublishedIsNotUsed() {
        new ReviewClient("no-card")
                .open(as("noor", "coach"), newMember("agent", null), "")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/scorecardKey"));
    }

    @Test
    void levelsOfASharedReviewAreEvidenceOfTheSkillsThatTheCardNames() {
        var pair = new ReviewClient();
        var id = pair.shared("PARTLY", "EXEMPLARY", "WELL");

        assertEquals(
                List.of(
                        "hear-the-feeling reviews/%d/criteria/hear WITH_HELP".formatted(id),
                        "write-clearly reviews/%d/criteria/answer ON_MY_OWN".formatted(id)),
                evidence(pair.agent));
    }

    @Test
    void beforeItIsSharedAReviewIsEvidenceOfNothing() {
        var pair = new ReviewClient();
        pair.write(pair.draft(), "PARTLY", "WELL", "WELL").statusCode(200);

        assertEquals(List.of(), evidence(pair.agent));
    }

    @Test
    void eachStepIsToldOnceWithoutAWordOrALevel() {
        var pair = new ReviewClient();
        var id = pair.shared("WELL", "WELL", "WELL");
        pair.answer(id).statusCode(200);

        var events = RosterFeed.of("reviews/" + id, 4);

        assertEquals(
                List.of(
                        "review.opened",
                        "review.self-assessed",
                        "review.shared",
                        "review.discussed"),
                events.stream().map(event -> event.get("type")).toList());
        assertEquals(
                Map.of(
                        "reviewId",
                        id,
                        "memberId",
                        pair.agent,
                        "reviewerId",
                        pair.coach,
                        "ticketId",
                        7),
                events.get(2).get("data"));
        assertEquals(pair.coach, events.get(2).get("actor"));
    }

    @Test
    void ofManyWhoShareOneReviewAtOnceOneDoes() throws Exception {
        var pair = new ReviewClient();
        var id = pair.draft();
        pair.write(id, "WELL", "WELL", "WELL").statusCode(200);
        pair.assess(id, "WELL", "WELL", "WELL").statusCode(200);

        var statuses = atOnce(5, () -> pair.share(id).extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(4, Collections.frequency(statuses, 409));
        assertEquals(3, RosterFeed.of("reviews/" + id, 3).size());
    }

    @Test
    void theReviewersPartIsWrittenInTheVersionThatWasRead() {
        var pair = new ReviewClient();
        var id = pair.draft();
        patchOf(pair).patch("/reviews/{id}", id).then().statusCode(428);
        pair.write(id, "WELL").statusCode(200).header("ETag", equalTo("\"1\""));
        patchOf(pair).header("If-Match", "\"0\"").patch("/reviews/{id}", id).then().statusCode(412);
    }

    private static RequestSpecification patchOf(ReviewClient pair) {
        return pair.asCoach()
                .contentType("application/merge-patch+json")
                .body("{\"workOn\": \"Say the day\"}");
    }

    @Test
    void aRetryOpensNoSecondReview() {
        var pair = new ReviewClient();
        var key = newHandle("retry");
        int first =
                pair.open(pair.asCoach().header("Idempotency-Key", key), pair.agent, "")
                        .statusCode(201)
                        .extract()
                        .path("id");

        pair.open(pair.asCoach().header("Idempotency-Key", key), pair.agent, "")
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void ratingsOfTheCareCardFitItsCriteriaOnly() {
        var pair = new ReviewClient("care-conversation");

        patch(
                        pair.asCoach(),
                        "/reviews/" + pair.draft(),
                        "{\"ratings\": [" + rating("smile", "WELL") + "]}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/ratings/0/criterionKey"));
    }

    @SuppressWarnings("unchecked") // a native query with a class gives that class
    private List<String> evidence(String memberId) {
        return entities.createNativeQuery(
                        "select concat(skill_key, ' ', source, ' ', shows) from skill_evidence"
                                + " where member_id = ? order by skill_key",
                        String.class)
                .setParameter(1, memberId)
                .getResultList();
    }
}
