package care.onetribe.recognition.ripple;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.joins;
import static care.onetribe.recognition.People.thanked;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

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
class RippleFiguresTest {

    @Inject Roster roster;
    @Inject EntityManager entities;

    private final String a = newHandle("a");
    private final String b = newHandle("b");
    private final String c = newHandle("c");

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

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
