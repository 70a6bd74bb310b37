package care.onetribe.ticket.hunch;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.hunch.Guess.make;
import static care.onetribe.ticket.hunch.Guess.newWords;
import static care.onetribe.ticket.hunch.Guess.settle;
import static care.onetribe.ticket.hunch.Guess.words;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalibrationTest {

    @Inject DataSource dataSource;

    private final String gut = "gut-" + UUID.randomUUID();

    @Test
    void withoutAHunchThatWasSettledEverythingIsNullRatherThanZero() {
        Guess.made(owner());

        calibration(owner())
                .body("scored", equalTo(0))
                .body("open", equalTo(1))
                .body("containsKey('brierScore')", equalTo(true))
                .body("brierScore", nullValue())
                .body("baseline", nullValue())
                .body("table.size()", equalTo(10))
                .body("table[7].share", nullValue())
                .body("caution", equalTo(true));
    }

    @Test
    void theScoreStandsBesideItsBaselineAndWhatNobodyCanTellEntersNeither() throws Exception {
        settled(70, "CAME_TRUE");
        settled(70, "DID_NOT");
        settled(20, "DID_NOT");
        settled(99, "CANNOT_TELL");

        calibration(owner())
                .body("scored", equalTo(3))
                .body("cannotTell", equalTo(1))
                .body("brierScore", equalTo(0.2067f))
                .body("baseRate", equalTo(0.3333f))
                .body("baseline", equalTo(0.2222f))
                .body("skill", equalTo(0.07f))
                .body("table[7].count", equalTo(2))
                .body("table[7].cameTrue", equalTo(1))
                .body("table[7].share", equalTo(0.5f))
                .body("table[9].count", equalTo(0));
    }

    @Test
    void nobodyElseHasAnAddressForIt() throws Exception {
        settled(70, "CAME_TRUE");

        for (var other : new RequestSpecification[] {lea(), as("ada", "admin")}) {
            other.queryParam("member", gut).get("/hunch-calibration").then().statusCode(400);
        }
        calibration(as("other-" + UUID.randomUUID(), "lead")).body("scored", equalTo(0));
        as("desk", "integration").get("/hunch-calibration").then().statusCode(403);
        as("desk", "service").get("/hunch-calibration").then().statusCode(403);
    }

    private void settled(int confidence, String outcome) throws SQLException {
        long id =
                make(owner(), words(newWords()), confidence, Instant.now().plusSeconds(3_600))
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getLong("id");
        itsTimeIsOver(id);
        settle(lea(), id, outcome).statusCode(200);
    }

    private void itsTimeIsOver(long id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update hunch set settle_by = made_at where id = " + id);
        }
    }

    private static ValidatableResponse calibration(RequestSpecification caller) {
        return caller.get("/hunch-calibration").then().statusCode(200);
    }

    private RequestSpecification owner() {
        return as(gut, "agent");
    }
}
