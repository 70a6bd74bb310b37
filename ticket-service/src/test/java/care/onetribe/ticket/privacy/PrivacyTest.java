package care.onetribe.ticket.privacy;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.describe;
import static care.onetribe.ticket.Desk.desk;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Desk.turnTo;
import static care.onetribe.ticket.feedback.Voice.answer;
import static care.onetribe.ticket.feedback.Voice.form;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.ticket.EventFeed;
import care.onetribe.ticket.feedback.Voice;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PrivacyTest {

    @Inject DataSource dataSource;

    /** A word that stands nowhere else. */
    private final String word =
            "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);

    @Test
    void afterAnErasureTheWordsStandInNoTable() throws SQLException {
        long id = fullTicket();
        long customerId = customerOf(id);
        var trace = new Trace(dataSource);
        assertEquals(EVERYWHERE, trace.of(word));

        erase(customerId);

        assertEquals(List.of(), trace.of(word));
    }

    private static final List<String> EVERYWHERE =
            List.of(
                    "customer.circumstances",
                    "customer.email",
                    "customer.email_key",
                    "customer.external_id",
                    "customer.name",
                    "customer.organization",
                    "customer.phone",
                    "event.data",
                    "feedback.comment",
                    "focus_period.resume_note",
                    "handover.customer_told",
                    "handover.done",
                    "handover.next",
                    "handover.reason",
                    "idempotency.body",
                    "message.body",
                    "message.heading",
                    "ticket.expectation",
                    "ticket.hold_reason",
                    "ticket.resolution",
                    "ticket.subject",
                    "ticket_tag.tag",
                    "ticket_word.word");

    @Test
    void whatIsCountedStays() {
        long id = fullTicket();
        var before = show(id).extract().jsonPath();

        erase(customerOf(id));

        show(id).body("exchanges", equalTo(before.getInt("exchanges")))
                .body("replies", equalTo(before.getInt("replies")))
                .body("handovers", equalTo(before.getInt("handovers")))
                .body("openedAt", equalTo(before.getString("openedAt")))
                .body("subject", equalTo("—"))
                .body("customer.name", equalTo("—"));
        lea().get("/tickets/{id}/messages", id)
                .then()
                .body("items.size()", equalTo(4))
                .body("items.body", hasItem("—"));
    }

    @Test
    void theSearchFindsNothingAnyMore() {
        long id = fullTicket();
        lea().get("/tickets?q={word}", word).then().body("items.id", contains((int) id));

        erase(customerOf(id));

        lea().get("/tickets?q={word}", word).then().body("items", equalTo(List.of()));
        lea().get("/customers?q={word}", word).then().body("items", equalTo(List.of()));
    }

    @Test
    void theWordsOfAnotherCustomerStayAndThoseThatWentAlongAreFound() throws SQLException {
        var other = "o" + word.substring(1);
        long theirs = fullTicket();
        long others = openOf(other, "customer " + other);
        merge(lea(), theirs, others).statusCode(200);

        erase(customerOfMerged(theirs));

        var trace = new Trace(dataSource);
        assertEquals(List.of(), trace.of(word));
        assertTrue(trace.of(other).contains("message.body"));
        assertTrue(trace.of(other).contains("ticket.subject"));
        show(others).body("subject", containsString(other));
    }

    @Test
    void wordsThatCameAlongFromSomebodyElseStayTheirs() throws SQLException {
        long mine = openOf(word, word);
        var other = "o" + word.substring(1);
        long others = openOf(other, other);
        merge(lea(), others, mine).statusCode(200);

        erase(customerOf(mine));

        var trace = new Trace(dataSource);
        assertEquals(List.of(), trace.of(word));
        assertTrue(trace.of(other).contains("message.body"));
    }

    @Test
    void theLinkOfAnErasedCustomerLeadsNowhere() {
        long id = answered("Link");
        var token = Voice.tokenOf(id);
        form(token).statusCode(200);

        erase(customerOf(id));

        form(token).statusCode(404);
        answer(token, "\"addressed\": \"YES\"").statusCode(404);
    }

    @Test
    void othersAreToldWhomToForget() {
        long customerId = customerOf(open("Told"));

        erase(customerId);

        var told = EventFeed.of("customers/" + customerId, 1);
        assertEquals("customer.erased", told.get(0).get("type"));
        assertEquals(1, told.size());
        assertEquals(Map.of("customerId", (int) customerId), told.get(0).get("data"));
        assertEquals("lea", told.get(0).get("actor"));
    }

    @Test
    void aRequestThatIsSentAgainAfterwardsStillHappensOnce() {
        var key = UUID.randomUUID().toString();
        long id = open("Sent again");
        var body = "{\"kind\": \"CUSTOMER\", \"body\": \"" + word + "\"}";
        mina().header("Idempotency-Key", key)
                .body(body)
                .post("/tickets/{id}/messages", id)
                .then()
                .statusCode(201);

        erase(customerOf(id));

        mina().header("Idempotency-Key", key)
                .body(body)
                .post("/tickets/{id}/messages", id)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body(not(containsString(word)));
        lea().get("/tickets/{id}/messages", id).then().body("items.size()", equalTo(2));
    }

    @Test
    void nothingNewIsWrittenAboutSomebodyWhoWasErased() {
        long customerId = customerOf(open("Erased"));
        erase(customerId);

        var shown = lea().get("/customers/{id}", customerId).then().body("$", hasKey("erasedAt"));
        lea().contentType("application/merge-patch+json")
                .header("If-Match", shown.extract().header("ETag"))
                .body("{\"name\": \"Back again\"}")
                .patch("/customers/{id}", customerId)
                .then()
                .statusCode(409)
                .body("rule", equalTo("customer-is-erased"));
    }

    @Test
    void onceMoreItTakesOutWhatCameSince() throws SQLException {
        long id = open("Since");
        erase(customerOf(id));
        mina().body("{\"kind\": \"CUSTOMER\", \"body\": \"" + word + "\"}")
                .post("/tickets/{id}/messages", id)
                .then()
                .statusCode(201);

        erase(customerOf(id));

        assertEquals(List.of(), new Trace(dataSource).of(word));
    }

    @Test
    void anExportHoldsEverythingOfTheCustomer() {
        long id = fullTicket();

        var export =
                lea().get("/customers/{id}/export", customerOf(id))
                        .then()
                        .statusCode(200)
                        .contentType("application/json")
                        .extract()
                        .jsonPath();

        assertEquals(customerOf(id), export.getLong("customerId"));
        assertTrue(export.getString("customer[0].circumstances").contains(word));
        assertEquals(List.of((int) id), export.getList("tickets.id"));
        assertEquals(4, export.getList("messages").size());
        assertTrue(export.getString("handovers[0].customerTold").contains(word));
        assertTrue(export.getString("resumeNotes[0].resumeNote").contains(word));
        assertTrue(export.getString("feedback[0].comment").contains(word));
        assertEquals(show(id).extract().path("openedAt"), export.getString("tickets[0].openedAt"));
        assertEquals(
                List.of("NOT_ADDRESSED"),
                export.getList("goodwill.reason").stream()
                        .filter("NOT_ADDRESSED"::equals)
                        .toList());
    }

    @Test
    void anExportHoldsNothingOfAnybodyElse() {
        fullTicket();
        long other = customerOf(open("Somebody else"));

        lea().get("/customers/{id}/export", other).then().body(not(containsString(word)));
    }

    @Test
    void exportAndErasureAreOnRecord() {
        long customerId = customerOf(open("On record"));

        lea().get("/customers/{id}/export", customerId).then().statusCode(200);
        as("root", "admin").put("/customers/{id}/erasure", customerId).then().statusCode(200);

        lea().get("/customers/{id}/privacy-records", customerId)
                .then()
                .statusCode(200)
                .body("items.kind", contains("ERASURE", "EXPORT"))
                .body("items.byId", contains("root", "lea"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "coach", "integration", "service"})
    void onlyLeadsAndAdminsMayKnowAndForget(String role) {
        long customerId = customerOf(open("Not theirs"));

        as("somebody", role).get("/customers/{id}/export", customerId).then().statusCode(403);
        as("somebody", role).put("/customers/{id}/erasure", customerId).then().statusCode(403);
        as("somebody", role)
                .get("/customers/{id}/privacy-records", customerId)
                .then()
                .statusCode(403);
    }

    @Test
    void aCustomerWhoIsNotThereIsNotFound() {
        lea().get("/customers/999999999/export").then().statusCode(404);
        lea().put("/customers/999999999/erasure").then().statusCode(404);
        lea().get("/customers/999999999/privacy-records").then().statusCode(404);
    }

    private void erase(long customerId) {
        lea().put("/customers/{id}/erasure", customerId)
                .then()
                .statusCode(200)
                .body("customerId", equalTo((int) customerId))
                .body("kind", equalTo("ERASURE"))
                .body("byId", equalTo("lea"));
    }

    /** A ticket on which the word stands wherever somebody can write one. */
    private long fullTicket() {
        long customerId =
                desk().header("Idempotency-Key", UUID.randomUUID())
                        .body(
                                """
                                {"name": "%1$s", "email": "%1$s@example.com", "phone": "%1$s",
                                 "organization": "%1$s", "circumstances": "%1$s",
                                 "externalId": "%1$s"}
                                """
                                        .formatted(word))
                        .post("/customers")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getLong("id");
        long id =
                mina().header("Idempotency-Key", UUID.randomUUID())
                        .body(
                                """
                                {"subject": "%1$s", "channel": "WEB", "customer": {"id": %2$d},
                                 "expectation": {"text": "%1$s", "confirmed": false},
                                 "message": {"body": "%1$s"}}
                                """
                                        .formatted(word, customerId))
                        .post("/tickets")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getLong("id");
        take(lea(), id, "mina").statusCode(200);
        for (var kind : List.of("REPLY", "NOTE", "CUSTOMER")) {
            mina().body("{\"kind\": \"%s\", \"body\": \"%s\"}".formatted(kind, word))
                    .post("/tickets/{id}/messages", id)
                    .then()
                    .statusCode(201);
        }
        describe(mina(), id, "{\"tags\": [\"%s\"]}".formatted(word)).statusCode(200);
        var holder = "f" + word.substring(1);
        turnTo(as(holder, "lead"), id, null).statusCode(200);
        turnTo(as(holder, "lead"), open("Elsewhere"), word).statusCode(200);
        lea().body(
                        """
                        {"toMemberId": "theo", "reason": "%1$s", "done": "%1$s", "next": "%1$s",
                         "customerTold": "%1$s"}
                        """
                                .formatted(word))
                .post("/tickets/{id}/handovers", id)
                .then()
                .statusCode(201);
        String url =
                lea().body("{\"summary\": \"%s\"}".formatted(word))
                        .put("/tickets/{id}/resolution", id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("feedbackUrl");
        var token = Voice.token(url);
        String key = form(token).extract().path("helpers[0].key");
        answer(
                        token,
                        "\"addressed\": \"NO\", \"comment\": \"%s\", \"thanks\": [\"%s\"]"
                                .formatted(word, key))
                .statusCode(200);
        lea().body(
                        """
                        {"status": "ON_HOLD",
                         "hold": {"reason": "%s", "until": "2099-01-01T00:00:00Z"}}
                        """
                                .formatted(word))
                .put("/tickets/{id}/status", id)
                .then()
                .statusCode(200);
        return id;
    }

    private static long openOf(String text, String subject) {
        return mina().body(
                        """
                        {"subject": "%s", "channel": "WEB", "customer": {"name": "%s"},
                         "message": {"body": "%s"}}
                        """
                                .formatted(subject, text, text))
                .post("/tickets")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static long customerOf(long id) {
        return show(id).extract().jsonPath().getLong("customer.id");
    }

    /** Whose ticket it was that went over into another one. */
    private long customerOfMerged(long id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select =
                        connection.prepareStatement(
                                "select customer_id from ticket where id = ?")) {
            select.setLong(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
