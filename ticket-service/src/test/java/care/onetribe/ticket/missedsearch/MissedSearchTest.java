package care.onetribe.ticket.missedsearch;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.theo;
import static care.onetribe.ticket.Library.draft;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MissedSearchTest {

    @Inject MissedSearchSchedule schedule;
    @Inject Clock clock;

    @Test
    void wordsThatFoundNothingAreCountedInWhateverOrderAndCaseByNobody() {
        search(mina(), "Zyzzyva gift");
        search(theo(), "gift, ZYZZYVA!");

        var found = of("gift zyzzyva");

        assertEquals(2, found.get("times"));
        assertEquals(List.of("id", "words", "times", "firstAt", "lastAt"), keys(found));
    }

    @Test
    void numbersOfCustomersAreNotKept() {
        search(mina(), "wombatfare 4711-0815");
        search(mina(), "47110815");

        assertEquals(1, of("wombatfare").get("times"));
        assertEquals(0, all().stream().filter(it -> it.get("words").equals("")).count());
    }

    @Test
    void aSearchThatFindsSomethingOrIsNarrowedTellsOfNoGap() {
        draft("Thylacine");
        search(mina(), "thylacine");
        mina().queryParam("q", "thylacines").queryParam("status", "DRAFT").get("/articles");

        assertTrue(all().stream().noneMatch(it -> it.get("words").toString().contains("thyl")));
    }

    @Test
    void manyWhoMissTheSameAtOnceAreAllCounted() throws Exception {
        AtOnce.run(8, i -> search(mina(), "potoroo"));

        assertEquals(8, of("potoroo").get("times"));
    }

    @Test
    void theMostFrequentComesFirst() {
        search(mina(), "quolla");
        search(mina(), "quollb");
        search(mina(), "quollb");

        var quolls =
                all().stream()
                        .map(it -> (String) it.get("words"))
                        .filter(words -> words.startsWith("quoll"))
                        .toList();

        assertEquals(List.of("quollb", "quolla"), quolls);
    }

    @Test
    void aLeadTakesOneOffTheListUntilItIsMissedAgain() {
        search(mina(), "dunnart");
        var id = of("dunnart").get("id");

        lea().delete("/missed-searches/{id}", id).then().statusCode(204);
        lea().delete("/missed-searches/{id}", id).then().statusCode(404);
        search(mina(), "dunnart");

        assertEquals(1, of("dunnart").get("times"));
    }

    @Test
    void whatNobodyMissedFor90DaysIsForgotten() {
        search(mina(), "bettong");

        schedule.forgetDueAt(clock.instant().plus(Duration.ofDays(90)).minusSeconds(60));
        assertEquals(1, of("bettong").get("times"));
        schedule.forgetDueAt(clock.instant().plus(Duration.ofDays(90)).plusSeconds(60));
        assertTrue(all().stream().noneMatch(it -> it.get("words").equals("bettong")));
    }

    @Test
    void wordsOfAnErasedCustomersNameAreGone() {
        int customer =
                lea().body("{\"name\": \"Quendolin Rasputnik\"}")
                        .post("/customers")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        search(mina(), "parcel of QUENDOLIN");
        search(mina(), "quendolinsky");

        lea().put("/customers/{id}/erasure", customer).then().statusCode(200);

        assertTrue(all().stream().noneMatch(it -> it.get("words").equals("parcel quendolin")));
        assertEquals(1, of("quendolinsky").get("times"));
    }

    @ParameterizedTest
    @CsvSource({
        "agent,403",
        "coach,403",
        "lead,200",
        "admin,200",
        "integration,403",
        "service,403"
    })
    void itIsAListForLeads(String role, int expected) {
        as("missed-" + role, role).get("/missed-searches").then().statusCode(expected);
        given().get("/api/v1/missed-searches").then().statusCode(401);
    }

    private static int search(RequestSpecification caller, String words) {
        return caller.queryParam("q", words).get("/articles").then().extract().statusCode();
    }

    private static Map<String, Object> of(String words) {
        return all().stream().filter(it -> it.get("words").equals(words)).findFirst().orElseThrow();
    }

    private static List<String> keys(Map<String, Object> item) {
        return List.copyOf(item.keySet());
    }

    /** Two at a time, so that pages are walked. */
    private static List<Map<String, Object>> all() {
        var all = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var request = lea().queryParam("limit", 2);
            var page =
                    (cursor == null ? request : request.queryParam("cursor", cursor))
                            .get("/missed-searches")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            all.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        return all;
    }
}
