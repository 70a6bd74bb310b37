package care.onetribe.coaching.review;

import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewListTest {

    @Inject SessionFactory sessions;

    @Test
    void withoutAFilterOnesOwnAreListedTheNewestFirst() {
        var pair = new ReviewClient();
        var first = pair.draft();
        var second = pair.draft();

        pair.asAgent().get("/reviews").then().body("items.id", contains(second, first));
        pair.asCoach().get("/reviews").then().body("items", empty());
    }

    @Test
    void ofSomebodyWhomTheRosterDoesNotKnowThereIsNone() {
        new ReviewClient()
                .asCoach()
                .queryParam("member", newHandle("nobody"))
                .get("/reviews")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void whatOneWroteIsListedAsReviewer() {
        var pair = new ReviewClient();
        var id = pair.draft();

        pair.asCoach()
                .queryParam("reviewer", pair.coach)
                .get("/reviews")
                .then()
                .body("items.id", contains(id));
        pair.asAgent()
                .queryParam("reviewer", pair.coach)
                .get("/reviews")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void aListIsNarrowedByState() {
        var pair = new ReviewClient();
        var draft = pair.draft();
        var shared = pair.shared("WELL", "WELL", "WELL");

        assertEquals(List.of(draft), withStatus(pair, "DRAFT"));
        assertEquals(List.of(shared), withStatus(pair, "SHARED"));
        assertEquals(List.of(shared, draft), withStatus(pair, "SHARED", "DRAFT"));
        pair.asAgent().queryParam("status", "DONE").get("/reviews").then().statusCode(400);
    }

    private static List<Integer> withStatus(ReviewClient pair, Object... states) {
        return pair.asAgent()
                .queryParam("status", states)
                .get("/reviews")
                .jsonPath()
                .getList("items.id");
    }

    @Test
    void aListShowsNoMoreOfAReviewThanTheReviewItself() {
        var pair = new ReviewClient();
        var id = pair.draft();
        pair.write(id, "WELL", "WELL", "WELL").statusCode(200);

        assertEquals(
                null, pair.asAgent().get("/reviews").jsonPath().<Object>get("items[0].ratings"));
    }

    @Test
    void pagesFollowEachOtherAndNeedNoQueryForEachReview() {
        var pair = new ReviewClient();
        var ids = new ArrayList<Integer>();
        for (int i = 0; i < 5; i++) {
            ids.add(0, pair.shared("WELL", "WELL", "WELL"));
        }
        var first = pair.asAgent().queryParam("limit", 2).queryParam("total", true).get("/reviews");
        first.then().body("items.id", equalTo(ids.subList(0, 2))).body("total", equalTo(5));
        pair.asAgent()
                .queryParam("limit", 3)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get("/reviews")
                .then()
                .body("items.id", equalTo(ids.subList(2, 5)));

        assertEquals(statements(pair, 1), statements(pair, 5));
    }

    private long statements(ReviewClient pair, int limit) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        pair.asAgent().queryParam("limit", limit).get("/reviews").then().statusCode(200);
        long count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }
}
