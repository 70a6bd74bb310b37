package care.onetribe.ticket.conversation;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Desk.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessageTest {

    private static final int KIB_64 = 65_536;

    @Test
    void aMessageMayHave64KibibytesAndNotOneByteMore() {
        long id = open("Long");

        assertComesBack(id, "a".repeat(KIB_64));
        refused(id, "a".repeat(KIB_64 + 1));
    }

    @Test
    void theLimitCountsBytesNotCharacters() {
        long id = open("Long in every script");

        assertComesBack(id, "😀".repeat(KIB_64 / 4));
        refused(id, "😀".repeat(KIB_64 / 4) + "a");
        assertComesBack(id, "語".repeat(KIB_64 / 3));
        refused(id, "語".repeat(KIB_64 / 3 + 1));
    }

    @Test
    void theFirstMessageOfATicketHasTheSameLimit() {
        opening("é".repeat(KIB_64 / 2)).statusCode(201);
        opening("é".repeat(KIB_64 / 2) + "a")
                .statusCode(400)
                .body("errors.pointer", contains("/message/body"));
    }

    @Test
    void whatIsStoredComesBackAsItWasSent() {
        long id = open("As it was sent");

        for (var body :
                List.of(
                        " leading and trailing ",
                        "line\r\nbreaks\n\tand tabs",
                        "\u0000\u0007\u001b control",
                        "'; drop table message; --",
                        "<script>alert(1)</script>",
                        "שלום עולם \u202e reversed",
                        "e\u0301 is not \u00e9")) {
            assertComesBack(id, body);
        }
    }

    @Test
    void aMessageSaysSomething() {
        long id = open("Blank");

        refused(id, "");
        refused(id, " \n ");
    }

    @Test
    void onlyAReplySaysWhatComesThen() {
        long id = answered("Then");

        say(mina(), id, "NOTE", ", \"then\": \"WAITING_ON_CUSTOMER\"").statusCode(400);
        say(
                        mina(),
                        id,
                        "REPLY",
                        ", \"hold\": {\"reason\": \"r\", \"until\": \"2040-01-01T00:00:00Z\"}")
                .statusCode(400);
    }

    @Test
    void aReplyThatCannotMoveTheTicketIsNotSaid() {
        long id = open("Nobody's");

        say(mina(), id, "REPLY", ", \"then\": \"WAITING_ON_CUSTOMER\"")
                .statusCode(409)
                .body("rule", equalTo("illegal-ticket-step"))
                .body("ticketStatus", equalTo("NEW"));

        show(id).body("replies", equalTo(0));
        lea().queryParam("kind", "REPLY")
                .get("/tickets/{id}/messages", id)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void theCustomersWordEndsNoHold() {
        long id = answered("Held");
        say(
                        mina(),
                        id,
                        "REPLY",
                        ", \"then\": \"ON_HOLD\", \"hold\": {\"reason\": \"r\", \"until\":"
                                + " \"2040-01-01T00:00:00Z\"}")
                .statusCode(201);

        say(mina(), id, "CUSTOMER").statusCode(201);

        show(id).body("status", equalTo("ON_HOLD"));
    }

    @Test
    void locationNamesTheMessage() {
        long id = open("Named");
        var made = say(mina(), id, "NOTE").extract();

        lea().basePath("")
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("NOTE"))
                .body("authorId", equalTo("mina"))
                .body("$", not(hasKey("customerId")));
        lea().get("/tickets/{id}/messages/{m}", open("Other"), made.<Integer>path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void messagesAreListedInBothOrdersAndPaged() {
        long id = open("Listed");
        int first = lea().get("/tickets/{id}/messages", id).path("items[0].id");
        int second = say(mina(), id, "NOTE").extract().path("id");
        int third = say(mina(), id, "CUSTOMER").extract().path("id");

        assertEquals(List.of(first, second, third), paged(id, "OLDEST_FIRST"));
        assertEquals(List.of(third, second, first), paged(id, "NEWEST_FIRST"));
        lea().queryParam("kind", "CUSTOMER")
                .queryParam("total", true)
                .get("/tickets/{id}/messages", id)
                .then()
                .body("items.id", contains(first, third))
                .body("total", equalTo(2));
    }

    @Test
    void anyoneOfTheTeamMayReplyToATicketThatNobodyHas() {
        long id = open("Nobody's");

        say(mina(), id, "REPLY").statusCode(201);

        show(id).body("status", equalTo("NEW")).body("helpers", contains("mina"));
        take(mina(), id, "mina").statusCode(200).body("helpers.size()", equalTo(0));
    }

    @Test
    void coachesReadAndSayNothing() {
        long id = open("Read");

        say(as("message-coach", "coach"), id, "NOTE").statusCode(403);
        as("message-coach", "coach").get("/tickets/{id}/messages", id).then().statusCode(200);
    }

    private static List<Integer> paged(long id, String order) {
        var first =
                lea().queryParam("order", order)
                        .queryParam("limit", 2)
                        .get("/tickets/{id}/messages", id)
                        .jsonPath();
        var rest =
                lea().queryParam("order", order)
                        .queryParam("limit", 2)
                        .queryParam("cursor", first.getString("next"))
                        .get("/tickets/{id}/messages", id)
                        .jsonPath();
        var ids = new ArrayList<Integer>(first.getList("items.id"));
        ids.addAll(rest.getList("items.id"));
        return ids;
    }

    private static ValidatableResponse said(long id, String body) {
        return mina().body(Map.of("kind", "CUSTOMER", "body", body))
                .post("/tickets/{id}/messages", id)
                .then();
    }

    private static void assertComesBack(long id, String body) {
        int message = said(id, body).statusCode(201).extract().path("id");
        assertEquals(
                body, lea().get("/tickets/{id}/messages/{m}", id, message).<String>path("body"));
    }

    private static void refused(long id, String body) {
        said(id, body).statusCode(400).body("errors.pointer", contains("/body"));
    }

    private static ValidatableResponse opening(String body) {
        return mina().body(
                        Map.of(
                                "subject",
                                "Long",
                                "channel",
                                "WEB",
                                "customer",
                                Map.of("name", "Alexis"),
                                "message",
                                Map.of("body", body)))
                .post("/tickets")
                .then();
    }
}
