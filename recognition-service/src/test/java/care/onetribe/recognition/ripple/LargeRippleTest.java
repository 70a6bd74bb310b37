package care.onetribe.recognition.ripple;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.thanked;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Trees that no list of them in memory would bear. */
@QuarkusTest
class LargeRippleTest {

    @Inject EntityManager entities;

    private final String a = newHandle("a");
    private final String b = newHandle("b");
    private final String c = newHandle("c");

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
                insert into kudos (id, version, from_id, value_key, message, visibility, given_at,
                                   worded)
                select %d + seq - 1, 0, '%s', 'kindness', 'Pass it on, please.', 'EVERYONE',
                       utc_timestamp(6) - interval 400 day, true from seq_1_to_%d
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
