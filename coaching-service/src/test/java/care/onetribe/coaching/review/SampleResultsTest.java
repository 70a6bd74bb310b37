package care.onetribe.coaching.review;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.review.ReviewClient.decide;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.scorecard.CardClient.rating;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.sample.TicketTold;
import care.onetribe.kit.feed.EventHandler;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SampleResultsTest {

    @Inject @All List<EventHandler> handlers;
    @Inject DisputeSchedule schedule;

    private ReviewClient pair;
    private int sample;
    private List<Integer> tickets;

    @BeforeEach
    void aSampleOfThree() {
        pair = new ReviewClient();
        var told = new TicketTold(TicketTold.handlerOf(handlers));
        for (int i = 0; i < 3; i++) {
            told.resolved(pair.agent, "2026-03-05T09:00:00Z");
        }
        var drawn =
                pair.asCoach()
                        .body(
                                """
                                {"firstDay": "2026-03-01", "lastDay": "2026-03-31", "number": 3,
                                 "memberIds": ["%s"]}
                                """
                                        .formatted(pair.agent))
                        .post("/review-samples")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        sample = drawn.getInt("id");
        tickets = drawn.getList("tickets.ticketId");
    }

    @Test
    void onlyReviewsOfTheRandomSampleEnterItsFigures() {
        pair.shared("NOT_YET", "NOT_YET", "NOT_YET");
        review(0, "WELL", "EXEMPLARY", "PARTLY");

        results()
                .body("drawn", equalTo(3))
                .body("shared", equalTo(1))
                .body("cards.scorecardKey", contains(pair.card))
                .body("cards[0].withoutCriticalMiss.count", equalTo(1))
                .body("cards[0].withoutCriticalMiss.of", equalTo(1))
                .body("cards[0].criteria.criterionKey", contains("hear", "answer", "close"))
                .body("cards[0].criteria.meetsStandard.count", contains(1, 1, 0))
                .body("cards[0].criteria.meetsStandard.of", contains(1, 1, 1));
    }

    /** For two out of three, Wilson's interval is 0.2077 to 0.9385. */
    @Test
    void eachShareComesWithItsNumberAndItsInterval() {
        review(0, "WELL", "WELL", "WELL");
        review(1, "NOT_YET", "WELL", "WELL");
        review(2, "EXEMPLARY", "WELL", "WELL");

        results()
                .body("cards[0].criteria[0].meetsStandard.count", equalTo(2))
                .body("cards[0].criteria[0].meetsStandard.of", equalTo(3))
                .body(near("share"), closeTo(2.0 / 3, 0.00005))
                .body(near("low"), closeTo(0.2077, 0.00005))
                .body(near("high"), closeTo(0.9385, 0.00005))
                .body("cards[0].withoutCriticalMiss.count", equalTo(2));
    }

    private static String near(String figure) {
        return "cards[0].criteria[0].meetsStandard.%s.toDouble()".formatted(figure);
    }

    @Test
    void whatDidNotApplyCountsInNoShare() {
        review(0, "WELL", "NOT_APPLICABLE", "WELL");

        results()
                .body("cards[0].criteria.meetsStandard.of", contains(1, 0, 1))
                .body("cards[0].criteria[1].meetsStandard", not(hasKey("share")));
    }

    @Test
    void aReviewCountsWhenItIsShared() {
        openDrawn(0).statusCode(201);

        results().body("shared", equalTo(0)).body("cards", empty());
    }

    @Test
    void aDisputedLevelCountsAgainWhenItIsDecided() {
        var review = review(0, "PARTLY", "WELL", "WELL");
        int dispute = pair.dispute(review, rating("hear", "WELL")).extract().path("id");
        results().body("cards[0].criteria.meetsStandard.of", contains(0, 1, 1));

        decide(as("iris", "coach"), dispute, true).statusCode(200);

        results().body("cards[0].criteria.meetsStandard.count", contains(1, 1, 1));
    }

    @Test
    void aLevelWhoseDisputeNobodyDecidedCountsNoLonger() {
        var review = review(0, "PARTLY", "WELL", "WELL");
        pair.dispute(review, rating("hear", "WELL")).statusCode(201);
        schedule.lapseOverdueAt(Instant.now().plus(Duration.ofDays(8)));

        results().body("cards[0].criteria.meetsStandard.of", contains(0, 1, 1));
    }

    @Test
    void aDrawnConversationHasOneReviewInItsSample() throws Exception {
        var statuses = atOnce(4, () -> openDrawn(0).extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(3, Collections.frequency(statuses, 409));
        openDrawn(0).body("rule", equalTo("ticket-is-reviewed"));
    }

    @Test
    void whatWasNotDrawnIsNoReviewOfTheSample() {
        open(1, sample).statusCode(400).body("errors[0].pointer", equalTo("/ticketId"));
        open(tickets.get(0), 999_999).body("errors[0].pointer", equalTo("/sampleId"));
    }

    @Test
    void aReviewSaysWhetherItsConversationWasDrawn() {
        openDrawn(0).body("sampleId", equalTo(sample));
        pair.open(pair.asCoach(), pair.agent, "").body("$", not(hasKey("sampleId")));
    }

    @Test
    void aPeerDoesNotReviewForASample() {
        var peer = as(newMember("agent", pair.team), "agent");

        pair.open(peer, pair.agent, ", \"sampleId\": " + sample)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sampleId"));
    }

    private ValidatableResponse results() {
        return pair.asCoach().get("/review-samples/{id}/results", sample).then().statusCode(200);
    }

    private int review(int place, String... levels) {
        int id = openDrawn(place).statusCode(201).extract().path("id");
        return pair.finish(id, levels);
    }

    private ValidatableResponse openDrawn(int place) {
        return open(tickets.get(place), sample);
    }

    private ValidatableResponse open(int ticketId, int sampleId) {
        return pair.asCoach()
                .body(
                        """
                        {"memberId": "%s", "ticketId": %d, "scorecardKey": "%s", "sampleId": %d}
                        """
                                .formatted(pair.agent, ticketId, pair.card, sampleId))
                .post("/reviews")
                .then();
    }
}
