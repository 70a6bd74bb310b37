package care.onetribe.coaching.day;

import static care.onetribe.coaching.day.DayClient.agent;
import static care.onetribe.coaching.day.DayClient.begin;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.roster.RosterFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OfferedWinTest {

    private static final String DATE = "2026-03-02";

    private final String mina = newHandle("mina");

    @BeforeEach
    void aPageWithTwoWins() {
        begin(mina, DATE, "{\"wins\": [\"First\", \"Second\"], \"stress\": 5}").statusCode(201);
    }

    @Test
    void anOfferedWinIsReadByEverybody() {
        int id = offered("First");

        for (var role : List.of("agent", "coach", "lead", "admin", "service", "integration")) {
            as(newHandle("reader"), role)
                    .get("/offered-wins/" + id)
                    .then()
                    .statusCode(200)
                    .body("memberId", equalTo(mina))
                    .body("wonOn", equalTo(DATE))
                    .body("text", equalTo("First"));
        }
    }

    @Test
    void onlyWhatStandsOnOnesOwnPageIsOffered() {
        offer(mina, "Third").statusCode(409).body("rule", equalTo("win-not-on-page"));
        offer(newHandle("theo"), "First").statusCode(409).body("rule", equalTo("win-not-on-page"));
    }

    @Test
    void aWinIsOfferedOnce() {
        int id = offered("First");

        offer(mina, "First")
                .statusCode(409)
                .body("rule", equalTo("win-is-offered"))
                .body("offeredWinId", equalTo(id));
    }

    @Test
    void itsOwnerTakesAWinBackAndMayOfferItAgain() {
        int id = offered("First");

        agent(mina).delete("/offered-wins/" + id).then().statusCode(204);

        agent(mina).get("/offered-wins/" + id).then().statusCode(404);
        offered("First");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "coach", "lead", "admin"})
    void nobodyElseTakesAWinBack(String role) {
        int id = offered("First");

        as(newHandle("other"), role).delete("/offered-wins/" + id).then().statusCode(403);
    }

    @Test
    void winsOfAMemberAreListedTheNewestFirst() {
        offered("First");
        offered("Second");

        as(newHandle("reader"), "agent")
                .queryParam("member", mina)
                .queryParam("total", true)
                .get("/offered-wins")
                .then()
                .body("items.text", contains("Second", "First"))
                .body("total", equalTo(2));
    }

    @Test
    void theEventOfAnOfferedWinCarriesItsWordsAndThatOfOneTakenBackDoesNot() {
        int id = offered("First");
        agent(mina).delete("/offered-wins/" + id).then().statusCode(204);

        var events = RosterFeed.of("offered-wins/" + id, 2);

        assertEquals("win.offered", events.get(0).get("type"));
        assertEquals(
                Map.of("offeredWinId", id, "memberId", mina, "text", "First"),
                events.get(0).get("data"));
        assertEquals("win.taken-back", events.get(1).get("type"));
        assertEquals(Map.of("offeredWinId", id, "memberId", mina), events.get(1).get("data"));
    }

    private int offered(String text) {
        return offer(mina, text).statusCode(201).extract().jsonPath().getInt("id");
    }

    private static ValidatableResponse offer(String handle, String text) {
        return agent(handle)
                .body("{\"wonOn\": \"%s\", \"text\": \"%s\"}".formatted(DATE, text))
                .post("/offered-wins")
                .then();
    }
}
