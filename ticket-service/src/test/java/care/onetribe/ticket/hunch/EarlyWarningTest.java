package care.onetribe.ticket.hunch;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.hunch.Guess.about;
import static care.onetribe.ticket.hunch.Guess.newWords;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EarlyWarningTest {

    @Inject DataSource dataSource;

    @Test
    void threePeoplesHunchesAboutTheSameThingWithinAWeekAreAnEarlyWarning() throws Exception {
        var words = newWords();

        hunch("one", words).body("$", not(hasKey("earlyWarningId")));
        hunch("two", words).body("$", not(hasKey("earlyWarningId")));
        int id = hunch("three", words).extract().path("earlyWarningId");

        lea().get("/early-warnings/{id}", id)
                .then()
                .statusCode(200)
                .body("people", equalTo(3))
                .body("about.words", equalTo(words))
                .body("$", not(hasKey("aheadBy")));
        lea().get("/early-warnings?limit=1").then().body("items.size()", equalTo(1));
        lea().queryParam("scope", "ALL")
                .queryParam("earlyWarning", id)
                .get("/hunches")
                .then()
                .body("items.ownerId", contains("three", "two", "one"));
        assertEquals(1, events(id));
    }

    @Test
    void threeHunchesOfTwoPeopleAreNone() {
        var words = newWords();
        hunch("one", words);
        hunch("two", words);

        hunch("two", words).body("$", not(hasKey("earlyWarningId")));
    }

    @Test
    void oneMoreJoinsTheWarningAndRaisesNoOther() throws Exception {
        var words = newWords();
        hunch("one", words);
        hunch("two", words);
        int id = hunch("three", words).extract().path("earlyWarningId");

        hunch("four", words).body("earlyWarningId", equalTo(id));
        hunch("four", words).body("earlyWarningId", equalTo(id));

        lea().get("/early-warnings/{id}", id).then().body("people", equalTo(4));
        assertEquals(1, events(id));
    }

    @Test
    void whatIsOlderThanAWeekMakesNoWarning() throws Exception {
        var words = newWords();
        long old = id(hunch("one", words));
        hunch("two", words);
        agoBySevenDaysAndASecond(old);

        hunch("three", words).body("$", not(hasKey("earlyWarningId")));
    }

    @Test
    void aWeekAfterAWarningItTakesThreePeopleAgain() throws Exception {
        var words = newWords();
        long first = id(hunch("one", words));
        long second = id(hunch("two", words));
        var third = hunch("three", words);
        int warning = third.extract().path("earlyWarningId");
        for (long id : new long[] {first, second, id(third)}) {
            agoBySevenDaysAndASecond(id);
        }
        run(
                "update early_warning set raised_at = raised_at - interval 604801 second where id = "
                        + warning);

        hunch("one", words).body("$", not(hasKey("earlyWarningId")));
        hunch("two", words);
        int next = hunch("three", words).extract().path("earlyWarningId");

        assertTrue(next > warning);
    }

    @Test
    void ofManyAtOnceOneRaisesIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            var words = newWords();

            var ids = AtOnce.run(8, i -> id(hunch("many-" + i, words)));

            var warnings = new HashSet<Integer>();
            for (long id : ids) {
                warnings.add(lea().get("/hunches/{id}", id).jsonPath().get("earlyWarningId"));
            }
            assertEquals(1, warnings.size(), warnings.toString());
            int warning = warnings.iterator().next();
            assertEquals(1, events(warning));
            lea().get("/early-warnings/{id}", warning).then().body("people", equalTo(8));
        }
    }

    @Test
    void earlyWarningsAreForLeads() {
        for (var role : new String[] {"agent", "coach", "integration", "service"}) {
            as("somebody", role).get("/early-warnings").then().statusCode(403);
        }
        as("ada", "admin").get("/early-warnings").then().statusCode(200);
        lea().get("/early-warnings/999999999").then().statusCode(404);
    }

    private static ValidatableResponse hunch(String handle, String words) {
        return about(agent(handle), words).statusCode(201);
    }

    private static long id(ValidatableResponse hunch) {
        return hunch.extract().jsonPath().getLong("id");
    }

    private static RequestSpecification agent(String handle) {
        return as(handle, "agent");
    }

    private void agoBySevenDaysAndASecond(long id) throws SQLException {
        run("update hunch set made_at = made_at - interval 604801 second where id = " + id);
    }

    private void run(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private int events(long warning) throws SQLException {
        var sql =
                "select count(*) from event where type = 'early.warning' and subject ="
                        + " 'early-warnings/%d'".formatted(warning);
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
