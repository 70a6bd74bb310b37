package care.onetribe.recognition.ripple;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.joins;
import static care.onetribe.recognition.People.thanked;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.recognition.roster.Roster;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RippleTest {

    @Inject Roster roster;
    @Inject EntityManager entities;

    private final String a = newHandle("a");
    private final String b = newHandle("b");
    private final String c = newHandle("c");

    @Test
    void theTreeThatAKudosStartedComesNearestFirst() {
        long root = thanked(a, b, Map.of());
        long left = thanked(b, c, Map.of("inspiredById", root));
        long right = thanked(c, a, Map.of("inspiredById", root));
        long leaf = thanked(c, b, Map.of("inspiredById", left));

        as(a, "agent")
                .queryParam("total", true)
                .get("/kudos/{id}/ripples", root)
                .then()
                .statusCode(200)
                .body("items.kudosId", contains((int) left, (int) right, (int) leaf))
                .body("items.distance", contains(1, 1, 2))
                .body("items.inspiredById", contains((int) root, (int) root, (int) left))
                .body("total", equalTo(3));
        as(a, "agent")
                .queryParam("depth", 1)
                .get("/kudos/{id}/ripples", root)
                .then()
                .body("items.kudosId", contains((int) left, (int) right));
        as(a, "agent")
                .get("/kudos/{id}/ripples", left)
                .then()
                .body("items.kudosId", contains((int) leaf))
                .body("items.distance", contains(1));
    }

    @Test
    void itsSummarySaysHowFarItWent() {
        long root = thanked(a, b, Map.of());
        long next = thanked(b, c, Map.of("inspiredById", root));
        thanked(c, b, Map.of("inspiredById", next));

        as(a, "agent")
                .get("/kudos/{id}/ripple-summary", root)
                .then()
                .statusCode(200)
                .body("kudos", equalTo(2))
                .body("depth", equalTo(2))
                .body("reach", equalTo(2))
                .body("$", hasKey("lasted"));
        as(a, "agent")
                .get("/kudos/{id}/ripple-summary", thanked(a, b, Map.of()))
                .then()
                .body("kudos", equalTo(0))
                .body("depth", equalTo(0))
                .body("reach", equalTo(0))
                .body("$", not(hasKey("lastGivenAt")));
    }

    @Test
    void whatOneMayNotSeeIsNeitherShownNorCounted() {
        long root = thanked(a, b, Map.of());
        long secret = thanked(b, c, Map.of("inspiredById", root, "visibility", "PRIVATE"));
        long after = thanked(c, a, Map.of("inspiredById", secret));

        as(a, "admin")
                .get("/kudos/{id}/ripples", root)
                .then()
                .body("items.kudosId", contains((int) after))
                .body("items.distance", contains(2))
                .body("items[0]", not(hasKey("inspiredById")));
        as(a, "admin")
                .get("/kudos/{id}/ripple-summary", root)
                .then()
                .body("kudos", equalTo(1))
                .body("reach", equalTo(2));
        as(a, "admin").get("/kudos/{id}/ripples", secret).then().statusCode(404);
    }

    @Test
    void theTreeHoldsTogetherWhenOneInItIsWithdrawn() {
        long root = thanked(a, b, Map.of());
        long middle = thanked(b, c, Map.of("inspiredById", root));
        long leaf = thanked(c, a, Map.of("inspiredById", middle));

        as(b, "agent").delete("/kudos/{id}", middle).then().statusCode(204);

        as(a, "agent")
                .get("/kudos/{id}/ripples", root)
                .then()
                .body("items.kudosId", contains((int) leaf));
    }

    @Test
    void aChainOfAThousandIsFollowedToItsEnd() {
        long root = thanked(a, b, Map.of());
        var first = chain(root, 1_000);

        as(a, "agent")
                .get("/kudos/{id}/ripple-summary", root)
                .then()
                .body("kudos", equalTo(1_000))
                .body("depth", equalTo(1_000));
        assertEquals(1_000, walk(root));
        assertEquals(999, walk(first));
        long end = thanked(b, c, Map.of("inspiredById", first + 999));
        assertEquals(1_001, walk(root));
        as(a, "agent").get("/kudos/{id}/ripple-summary", end).then().body("kudos", equalTo(0));
    }

    @Test
    void aTreeOfAHundredThousandIsPagedAndSummedUp() {
        long root = thanked(a, b, Map.of());
        fan(root, 100_000);

        as(a, "agent")
                .get("/kudos/{id}/ripple-summary", root)
                .then()
                .statusCode(200)
                .body("kudos", equalTo(100_000))
                .body("depth", equalTo(1));
        as(a, "agent")
                .queryParam("limit", 200)
                .get("/kudos/{id}/ripples", root)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(200));
    }

    @Test
    void theMeanOfWhatKudosInspiredWithin14DaysCountsOnlyThoseWhoseTimeIsOver() {
        var team = newHandle("team");
        var giver = joins(roster, team);
        var ids = new ArrayList<Long>();
        for (int i = 0; i < 6; i++) {
            ids.add(thanked(giver, b, Map.of()));
        }
        ids.add(thanked(giver, b, Map.of("visibility", "PRIVATE")));
        for (int i = 0; i < 3; i++) {
            age(thanked(b, c, Map.of("inspiredById", ids.get(0))), 27);
        }
        age(thanked(b, c, Map.of("inspiredById", ids.get(1))), 15);
        for (int i = 0; i < 7; i++) {
            age(ids.get(i), i == 5 ? 2 : 30);
        }

        as(a, "agent")
                .queryParam("team", team)
                .get("/ripples")
                .then()
                .statusCode(200)
                .body("to", equalTo(today().minusDays(14).toString()))
                .body("from", equalTo(today().minusDays(90).toString()))
                .body("kudos", equalTo(5))
                .body("inspiring", equalTo(1))
                .body("inspiredWithin14Days.value", equalTo(0.6f))
                .body("inspiredWithin14Days.low", equalTo(0.0f))
                .body("inspiredWithin14Days.high", equalTo(1.8f));
    }

    @Test
    void ofFewerThanFiveKudosNoMeanIsTold() {
        as(a, "agent")
                .queryParam("team", newHandle("team"))
                .get("/ripples")
                .then()
                .body("kudos", equalTo(0))
                .body("$", not(hasKey("inspiredWithin14Days")));
        as(a, "agent")
                .queryParam("from", "2026-01-01")
                .queryParam("to", "2025-01-01")
                .get("/ripples")
                .then()
                .statusCode(400);
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
    }

    private void age(long id, int days) {
        run(
                "update kudos set given_at = utc_timestamp(6) - interval "
                        + days
                        + " day where id = "
                        + id);
    }

    private int walk(long rootId) {
        int count = 0;
        String cursor = null;
        do {
            var request = as(a, "agent").queryParam("limit", 200);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/kudos/{id}/ripples", rootId).jsonPath();
            count += page.getList("items").size();
            cursor = page.getString("next");
        } while (cursor != null);
        return count;
    }

    /** A chain behind a kudos; its first one. */
    private long chain(long root, int length) {
        long first = insertKudos(length);
        run(
                "insert into kudos_ripple select %d, seq, %d + seq - 1 from seq_1_to_%d"
                        .formatted(root, first, length));
        run(
                ("insert into kudos_ripple select %1$d + a.seq - 1, d.seq, %1$d + a.seq + d.seq - 1"
                                + " from seq_1_to_%2$d a join seq_1_to_%2$d d on a.seq + d.seq <="
                                + " %2$d")
                        .formatted(first, length));
        return first;
    }

    private void fan(long root, int width) {
        long first = insertKudos(width);
        run(
                "insert into kudos_ripple select %d, 1, %d + seq - 1 from seq_1_to_%d"
                        .formatted(root, first, width));
    }

    private long insertKudos(int count) {
        long first =
                QuarkusTransaction.requiringNew()
                                .call(
                                        () ->
                                                ((Number)
                                                                entities.createNativeQuery(
                                                                                "select max(id)"
                                                                                        + " from kudos")
                                                                        .getSingleResult())
                                                        .longValue())
                        + 1_000;
        run(
                """
                insert into kudos (id, version, from_id, value_key, message, visibility, given_at)
                select %d + seq - 1, 0, '%s', 'kindness', 'Pass it on, please.', 'EVERYONE',
                       utc_timestamp(6) - interval 400 day from seq_1_to_%d
                """
                        .formatted(first, c, count));
        run(
                "insert into kudos_recipient (kudos_id, place, member_id) select %d + seq - 1, 0,"
                                .formatted(first)
                        + " '%s' from seq_1_to_%d".formatted(b, count));
        return first;
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
