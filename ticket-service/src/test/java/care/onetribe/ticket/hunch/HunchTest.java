package care.onetribe.ticket.hunch;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.hunch.Guess.make;
import static care.onetribe.ticket.hunch.Guess.newWords;
import static care.onetribe.ticket.hunch.Guess.settle;
import static care.onetribe.ticket.hunch.Guess.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.kit.time.UtcColumn;
import care.onetribe.local.testing.AtOnce;
import care.onetribe.ticket.Desk;
import care.onetribe.ticket.Themed;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HunchTest {

    @Inject Roster roster;
    @Inject DataSource dataSource;

    private final String team = "t-" + UUID.randomUUID();
    private final String gut = "gut-" + UUID.randomUUID();
    private final String mate = "mate-" + UUID.randomUUID();
    private final String stranger = "far-" + UUID.randomUUID();

    @BeforeEach
    void people() {
        joined(roster, gut, team);
        joined(roster, mate, team);
        joined(roster, stranger, "t-" + UUID.randomUUID());
    }

    @Test
    void aHunchIsWrittenDownWithItsConfidenceAndItsTime() {
        var words = newWords();

        var made = make(agent(gut), words(words), 70, Instant.parse("2030-03-04T09:00:00Z"));

        made.statusCode(201)
                .header("Location", startsWith("/api/v1/hunches/"))
                .body("ownerId", equalTo(gut))
                .body("teamId", equalTo(team))
                .body("statement", equalTo("Parcels will be lost"))
                .body("about.words", equalTo(words))
                .body("about", not(hasKey("themeId")))
                .body("confidence", equalTo(70))
                .body("settleBy", equalTo("2030-03-04T09:00:00Z"))
                .body("status", equalTo("OPEN"))
                .body("$", not(hasKey("aheadBy")));
        var tag = made.extract().header("ETag");
        agent(gut)
                .header("If-None-Match", tag)
                .get("/hunches/{id}", made.extract().jsonPath().getLong("id"))
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, -1})
    void certaintyIsNoHunch(int confidence) {
        make(agent(gut), words(newWords()), confidence, inTwoWeeks())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/confidence"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"customerId\": 1, \"words\": \"depot\"", "\"words\": \"?!\""})
    void aHunchIsAboutExactlyOneThing(String about) {
        make(agent(gut), about, 70, inTwoWeeks()).statusCode(400);
    }

    @Test
    void aHunchIsAboutACustomerWhoIsThere() {
        make(agent(gut), "\"customerId\": 999999999", 70, inTwoWeeks())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/about/customerId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01T00:00:00Z", "2200-01-01T00:00:00Z"})
    void whatCanBeToldAlreadyOrNeverIsNoHunch(String settleBy) {
        make(agent(gut), words(newWords()), 70, Instant.parse(settleBy))
                .statusCode(409)
                .body("rule", equalTo("settle-by-is-out-of-reach"));
    }

    @Test
    void nobodyButItsOwnerSeesHowSureTheyAre() {
        long id = Guess.made(agent(gut));

        agent(gut).get("/hunches/{id}", id).then().body("confidence", equalTo(70));
        for (var other : new RequestSpecification[] {agent(mate), lea(), as("ada", "admin")}) {
            other.get("/hunches/{id}", id)
                    .then()
                    .statusCode(200)
                    .body("$", not(hasKey("confidence")));
        }
        agent(mate)
                .queryParam("scope", "TEAM")
                .get("/hunches")
                .then()
                .body("items.id", contains((int) id))
                .body("items[0]", not(hasKey("confidence")));
    }

    @Test
    void anotherTeamDoesNotKnowOfIt() {
        long id = Guess.made(agent(gut));

        agent(stranger).get("/hunches/{id}", id).then().statusCode(404);
        as(stranger, "coach").get("/hunches/{id}", id).then().statusCode(404);
        settle(agent(stranger), id, "CAME_TRUE").statusCode(404);
        agent(stranger).get("/hunches?scope=ALL").then().statusCode(403);
        as("desk", "integration").get("/hunches/{id}", id).then().statusCode(403);
    }

    @Test
    void hunchesOfAllTeamsAreListedForLeads() {
        int id = (int) Guess.made(agent(gut));

        lea().queryParam("scope", "ALL")
                .queryParam("limit", 1)
                .get("/hunches")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
        agent(gut)
                .queryParam("status", "OPEN")
                .queryParam("total", true)
                .get("/hunches")
                .then()
                .body("items.id", contains(id))
                .body("total", equalTo(1));
    }

    @Test
    void somebodyElseTellsHowItTurnedOut() {
        long id = Guess.made(agent(gut));

        settle(agent(gut), id, "CAME_TRUE").statusCode(403);
        settle(agent(mate), id, "CAME_TRUE")
                .statusCode(200)
                .body("status", equalTo("CAME_TRUE"))
                .body("settledById", equalTo(mate))
                .body("note", equalTo("Counted them"));
    }

    @Test
    void whoHasNobodyElseTellsItThemself() {
        var alone = "alone-" + UUID.randomUUID();
        joined(roster, alone, "t-" + UUID.randomUUID());
        long id = Guess.made(agent(alone));

        settle(agent(alone), id, "CAME_TRUE").statusCode(200).body("settledById", equalTo(alone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DID_NOT", "CANNOT_TELL"})
    void untilItsTimeIsOverItMayComeTrue(String outcome) {
        long id = Guess.made(agent(gut));

        settle(lea(), id, outcome).statusCode(409).body("rule", equalTo("too-early-to-tell"));
    }

    @Test
    void howItTurnedOutIsToldOnceAlsoByManyAtOnce() throws Exception {
        long id = Guess.made(agent(gut));

        var answers = AtOnce.run(6, i -> settle(lea(), id, "CAME_TRUE").extract().statusCode());

        assertEquals(1, answers.stream().filter(status -> status == 200).count());
        settle(agent(mate), id, "DID_NOT")
                .statusCode(409)
                .body("rule", equalTo("hunch-is-settled"));
    }

    @Test
    void ofManyAtOnceThatNobodyCouldSettleNoneIsMade() throws Exception {
        for (int round = 0; round < 10; round++) {
            var about = words(newWords());

            var answers =
                    AtOnce.run(
                            8,
                            i ->
                                    make(agent("many-" + i), about, 70, Instant.EPOCH)
                                            .extract()
                                            .statusCode());

            assertEquals(Collections.nCopies(8, 409), answers);
        }
    }

    @Test
    void aVersionThatIsNamedIsHonoured() {
        long id = Guess.made(agent(gut));
        var tag = agent(mate).get("/hunches/{id}", id).header("ETag");
        settle(agent(mate), id, "CAME_TRUE").statusCode(200);

        settle(agent(mate).header("If-Match", tag), id, "CAME_TRUE").statusCode(412);
    }

    @Test
    void howLongAHunchCameBeforeItsThemeRoseIsShown() throws Exception {
        long theme = Themed.theme("Rising");
        var about = "\"themeId\": %d".formatted(theme);
        var made = make(agent(gut), about, 70, inTwoWeeks()).statusCode(201).extract().jsonPath();
        agent(gut)
                .get("/hunches/{id}", made.getLong("id"))
                .then()
                .body("$", not(hasKey("themeRoseAt")));

        rose(theme, "2020-01-06", Instant.parse("2020-01-12T00:00:00Z"));
        var madeAt = Instant.parse(made.getString("madeAt"));
        rose(theme, "2030-01-07", madeAt.plus(Duration.ofHours(50)));

        agent(gut)
                .get("/hunches/{id}", made.getLong("id"))
                .then()
                .body("themeRoseAt", equalTo(madeAt.plus(Duration.ofHours(50)).toString()))
                .body("aheadBy", equalTo("PT50H"));
    }

    @Test
    void hunchesAboutAThemeThatGoesOverAreAboutTheOtherOne() {
        long old = Themed.theme("Old");
        long stays = Themed.theme("Stays");
        var made = make(agent(gut), "\"themeId\": %d".formatted(old), 70, inTwoWeeks());

        Themed.mergeThemes(lea(), old, stays).statusCode(200);

        agent(gut)
                .get("/hunches/{id}", made.extract().jsonPath().getLong("id"))
                .then()
                .body("about.themeId", equalTo((int) stays));
        make(agent(gut), "\"themeId\": %d".formatted(old), 70, inTwoWeeks()).statusCode(409);
        make(agent(gut), "\"themeId\": 999999999", 70, inTwoWeeks()).statusCode(400);
    }

    @Test
    void whatWasSaidAboutACustomerWhoIsErasedIsGoneAndItsScoreStays() {
        int customer = Desk.show(Desk.open("Erased")).extract().path("customer.id");
        var made = make(agent(gut), "\"customerId\": %d".formatted(customer), 70, inTwoWeeks());
        long id = made.statusCode(201).extract().jsonPath().getLong("id");
        settle(agent(mate), id, "CAME_TRUE").statusCode(200);

        var tag = lea().get("/customers/{id}", customer).header("ETag");
        lea().header("If-Match", tag)
                .put("/customers/{id}/erasure", customer)
                .then()
                .statusCode(200);

        agent(gut)
                .get("/hunches/{id}", id)
                .then()
                .body("statement", equalTo("—"))
                .body("note", equalTo("—"))
                .body("status", equalTo("CAME_TRUE"))
                .body("confidence", equalTo(70));
    }

    private void rose(long theme, String week, Instant at) throws SQLException {
        var insert = "insert into theme_rise (theme_id, week, at) values (?, ?, ?)";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(insert)) {
            statement.setLong(1, theme);
            statement.setString(2, week);
            statement.setObject(3, UtcColumn.of(at));
            statement.executeUpdate();
        }
    }

    private static Instant inTwoWeeks() {
        return Instant.now().plus(Duration.ofDays(14));
    }

    private static RequestSpecification agent(String handle) {
        return as(handle, "agent");
    }
}
