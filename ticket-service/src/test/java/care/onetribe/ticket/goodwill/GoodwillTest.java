package care.onetribe.ticket.goodwill;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.giveOn;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.feedback.Voice.answer;
import static care.onetribe.ticket.feedback.Voice.form;
import static care.onetribe.ticket.feedback.Voice.tokenOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.AtOnce;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GoodwillTest {

    @Inject EntityManager entities;
    @Inject GoodwillBook book;

    @Test
    void whoeverNothingHappenedToStandsAtNothing() {
        goodwill(answered("Nothing"))
                .body("balance", equalTo(0))
                .body("low", equalTo(false))
                .body("items", equalTo(List.of()));
    }

    @Test
    void theRulesAreShown() {
        goodwill(answered("Rules"))
                .body("lowAt", equalTo(-5))
                .body("waitTarget", equalTo("PT24H"))
                .body("rules.size()", equalTo(8))
                .body("rules.points", equalTo(List.of(3, 2, 2, 1, -1, -2, -3, -4)))
                .body("rules.meaning", not(hasItem("")));
    }

    @Test
    void addressedAtTheFirstReplyRaisesItTwice() {
        long id = answered("At the first reply");

        answer(tokenOf(id), "\"addressed\": \"YES\"").statusCode(200);

        assertEquals(Map.of("ADDRESSED", 3, "ADDRESSED_AT_FIRST_REPLY", 2), booked(id));
        goodwill(id).body("balance", equalTo(5));
    }

    @Test
    void addressedAtTheSecondReplyRaisesItOnce() {
        long id = answered("At the second reply");
        say(mina(), id, "CUSTOMER");
        say(mina(), id, "REPLY");

        answer(tokenOf(id), "\"addressed\": \"YES\"").statusCode(200);

        assertEquals(Map.of("ADDRESSED", 3), booked(id));
    }

    @Test
    void partlyAddressedLeavesItAsItIs() {
        long id = answered("Partly");

        answer(tokenOf(id), "\"addressed\": \"PARTLY\"").statusCode(200);

        assertEquals(Map.of(), booked(id));
    }

    @Test
    void aNoLowersItAndSoDoesTheReopeningAndTheTicketsAreMarked() {
        long id = answered("No");
        var before = show(id).body("goodwillLow", equalTo(false)).extract().header("ETag");

        answer(tokenOf(id), "\"addressed\": \"NO\"").statusCode(200);

        assertEquals(Map.of("NOT_ADDRESSED", -4, "REOPENED", -3), booked(id));
        goodwill(id).body("balance", equalTo(-7)).body("low", equalTo(true));
        show(id).body("goodwillLow", equalTo(true)).header("ETag", not(before));
    }

    @Test
    void aChangedAnswerChangesWhatIsBooked() {
        long id = answered("Changed");
        var token = tokenOf(id);
        answer(token, "\"addressed\": \"YES\"").statusCode(200);

        answer(token, "\"addressed\": \"NO\"").statusCode(200);
        assertEquals(Map.of("NOT_ADDRESSED", -4, "REOPENED", -3), booked(id));

        answer(token, "\"addressed\": \"YES\"").statusCode(200);
        assertEquals(Map.of("ADDRESSED", 3, "REOPENED", -3), booked(id));
        goodwill(id).body("balance", equalTo(0));
    }

    @Test
    void thanksRaiseIt() {
        long id = answered("Thanks");
        var token = tokenOf(id);
        String key = form(token).extract().path("helpers[0].key");

        answer(token, "\"addressed\": \"PARTLY\", \"thanks\": [\"%s\"]".formatted(key));

        assertEquals(Map.of("THANKED", 1), booked(id));
    }

    @Test
    void everyHandoverLowersIt() {
        long id = answered("Handed over");
        giveOn(mina(), id, "\"toMemberId\": \"theo\"").statusCode(201);
        giveOn(lea(), id, "\"toMemberId\": \"mina\"").statusCode(201);

        goodwill(id)
                .body("balance", equalTo(-2))
                .body("items.reason", equalTo(List.of("HANDED_OVER", "HANDED_OVER")));
    }

    @Test
    void aReplyPastTheTargetLowersItOnce() {
        long id = open("Waited");
        take(mina(), id, "mina");
        waitingSince(id, Instant.now().minusSeconds(24 * 3600 + 60));

        say(mina(), id, "REPLY").statusCode(201);
        say(mina(), id, "REPLY").statusCode(201);

        assertEquals(Map.of("WAITED", -2), booked(id));
    }

    @Test
    void aReplyWithinTheTargetDoesNot() {
        long id = open("Did not wait");
        take(mina(), id, "mina");
        waitingSince(id, Instant.now().minusSeconds(24 * 3600 - 60));

        say(mina(), id, "REPLY").statusCode(201);

        assertEquals(Map.of(), booked(id));
    }

    @Test
    void askingAgainDoesNotMakeTheWaitShorter() {
        long id = open("Asked again");
        take(mina(), id, "mina");
        waitingSince(id, Instant.now().minusSeconds(24 * 3600 + 60));

        say(mina(), id, "CUSTOMER").statusCode(201);
        say(mina(), id, "REPLY").statusCode(201);

        assertEquals(Map.of("WAITED", -2), booked(id));
    }

    @Test
    void whatIsToldTwiceIsBookedOnce() throws Exception {
        long id = answered("Told of a fix");
        long customerId = customerOf(id);

        AtOnce.run(
                4,
                number -> {
                    QuarkusTransaction.requiringNew()
                            .run(() -> book.toldOfFix(customerId, id, Instant.now()));
                    return number;
                });

        assertEquals(Map.of("TOLD_OF_FIX", 2), booked(id));
        goodwill(id).body("balance", equalTo(2));
    }

    @Test
    void entriesPageByKeyTheLatestFirst() {
        long id = answered("Pages");
        for (int i = 0; i < 3; i++) {
            giveOn(lea(), id, "\"toMemberId\": \"%s\"".formatted(i % 2 == 0 ? "theo" : "mina"))
                    .statusCode(201);
        }
        var seen = new ArrayList<Integer>();

        var first = page(id, null).header("Link", notNullValue()).body("total", equalTo(3));
        seen.addAll(first.extract().path("items.id"));
        var last = page(id, first.extract().path("next")).body("$", not(hasKey("next")));
        seen.addAll(last.extract().path("items.id"));

        assertEquals(3, seen.size());
        assertEquals(seen.stream().distinct().sorted((a, b) -> b - a).toList(), seen);
    }

    @Test
    void aCustomerWhoIsNotThereHasNone() {
        lea().get("/customers/999999999/goodwill").then().statusCode(404);
    }

    private static ValidatableResponse page(long id, String cursor) {
        var request = lea().queryParam("limit", 2).queryParam("total", true);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/customers/{id}/goodwill", customerOf(id)).then().statusCode(200);
    }

    private void waitingSince(long id, Instant since) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update ticket set awaited_since = ?1 where id = ?2")
                                        .setParameter(1, since)
                                        .setParameter(2, id)
                                        .executeUpdate());
    }

    private static Map<String, Integer> booked(long id) {
        var answer = goodwill(id).extract().jsonPath();
        var booked = new HashMap<String, Integer>();
        List<Map<String, Object>> items = answer.getList("items");
        items.forEach(
                item ->
                        booked.merge(
                                (String) item.get("reason"),
                                (Integer) item.get("points"),
                                Integer::sum));
        assertEquals(
                booked.values().stream().mapToInt(Integer::intValue).sum(),
                answer.getInt("balance"));
        return booked;
    }

    private static ValidatableResponse goodwill(long id) {
        return mina().get("/customers/{id}/goodwill", customerOf(id)).then().statusCode(200);
    }

    private static long customerOf(long id) {
        return show(id).extract().jsonPath().getLong("customer.id");
    }
}
