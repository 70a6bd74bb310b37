package care.onetribe.ticket.feedback;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.describe;
import static care.onetribe.ticket.Desk.giveOn;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.resolve;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Desk.theo;
import static care.onetribe.ticket.feedback.Voice.answer;
import static care.onetribe.ticket.feedback.Voice.form;
import static care.onetribe.ticket.feedback.Voice.tokenOf;
import static care.onetribe.ticket.feedback.Voice.tokenOfNew;
import static care.onetribe.ticket.feedback.Voice.told;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.AtOnce;
import care.onetribe.local.testing.HostileTexts;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FeedbackTest {

    static List<String> texts() {
        return HostileTexts.all();
    }

    @Test
    void theFormSaysWhatItWasAboutWhoHelpedAndWhatWasUnderstood() {
        long id = answered("A form");
        describe(
                        mina(),
                        id,
                        "{\"expectation\": {\"text\": \"A new parcel\", \"confirmed\": false}}")
                .statusCode(200);
        var token = tokenOf(id);

        form(token)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("subject", equalTo("A form"))
                .body("helpers.size()", equalTo(1))
                .body("expectation", equalTo(Map.of("text", "A new parcel", "confirmed", false)))
                .body("open", equalTo(true))
                .body("$", not(hasKey("answer")))
                .body("$", not(hasKey("changeableUntil")));
    }

    @Test
    void anAnswerIsKeptAndShown() {
        var token = tokenOfNew("Answered");

        answer(
                        token,
                        "\"addressed\": \"PARTLY\", \"effort\": 7, \"treatedWell\": false, \"comment\": \"Slow\"")
                .statusCode(200);

        form(token)
                .body("answer.addressed", equalTo("PARTLY"))
                .body("answer.effort", equalTo(7))
                .body("answer.treatedWell", equalTo(false))
                .body("answer.comment", equalTo("Slow"))
                .body("answer.thanks", equalTo(List.of()))
                .body("answer", not(hasKey("changedAt")));
    }

    @Test
    void whatWasAnsweredIsToldWithoutWords() {
        long id = answered("Told");
        var token = tokenOf(id);

        answer(token, "\"addressed\": \"YES\", \"effort\": 1, \"comment\": \"secret\"");

        var data = told(id, "feedback.given", 5).get(0).get("data");
        assertEquals(
                Map.of(
                        "ticketId",
                        (int) id,
                        "customerId",
                        show(id).extract().path("customer.id"),
                        "addressed",
                        "YES",
                        "effort",
                        1,
                        "ownerId",
                        "mina",
                        "workedOn",
                        List.of("mina")),
                data);
    }

    @Test
    void aChangeTakesThePlaceOfTheAnswerAndTheSameAnswerChangesNothing() {
        long id = answered("Changed");
        var token = tokenOf(id);
        answer(token, "\"addressed\": \"PARTLY\"").statusCode(200);

        answer(token, "\"addressed\": \"YES\"").statusCode(200);
        answer(token, "\"addressed\": \"YES\"").statusCode(200);

        form(token).body("answer.addressed", equalTo("YES")).body("answer", hasKey("changedAt"));
        assertEquals(1, told(id, "feedback.given", 6).size());
        assertEquals(1, told(id, "feedback.changed", 6).size());
    }

    @Test
    void aNoOpensTheTicketAgainWithItsOwnerOnce() {
        long id = answered("Not at all");
        var token = tokenOf(id);

        answer(token, "\"addressed\": \"NO\"").statusCode(200);
        answer(token, "\"addressed\": \"NO\", \"effort\": 7").statusCode(200);

        show(id).body("status", equalTo("OPEN"))
                .body("ownerId", equalTo("mina"))
                .body("reopenings", equalTo(1));
        var reopened = told(id, "ticket.reopened", 7);
        assertEquals(1, reopened.size());
        assertEquals(
                Map.of(
                        "ticketId",
                        (int) id,
                        "status",
                        "OPEN",
                        "ownerId",
                        "mina",
                        "byCustomer",
                        true,
                        "byFeedback",
                        true),
                reopened.get(0).get("data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"YES", "PARTLY"})
    void anyOtherAnswerLeavesTheTicketResolved(String addressed) {
        long id = answered("Fine");

        answer(tokenOf(id), "\"addressed\": \"%s\"".formatted(addressed)).statusCode(200);

        show(id).body("status", equalTo("RESOLVED")).body("reopenings", equalTo(0));
    }

    @Test
    void manyAnswersAtOnceAreOneAnswerAndOneReopening() throws Exception {
        long id = answered("At once");
        var token = tokenOf(id);

        var statuses =
                AtOnce.run(
                        6, number -> answer(token, "\"addressed\": \"NO\"").extract().statusCode());

        assertEquals(Collections.nCopies(6, 200), statuses);
        show(id).body("reopenings", equalTo(1));
        assertEquals(1, told(id, "feedback.given", 6).size());
    }

    @Test
    void thanksAreToldWithWhoWorkedOnItAndWhoWasNamed() {
        long id = open("Thanked");
        take(mina(), id, "mina");
        say(theo(), id, "REPLY").statusCode(201);
        giveOn(mina(), id, "\"toMemberId\": \"nils\"").statusCode(201);
        say(mina(), id, "REPLY").statusCode(201);
        var token = Voice.token(resolve(lea(), id).extract().path("feedbackUrl"));
        List<String> keys = form(token).extract().path("helpers.key");
        assertEquals(3, keys.size());

        answer(
                        token,
                        "\"addressed\": \"YES\", \"comment\": \"Thank you!\", \"thanks\": [\"%s\"]"
                                .formatted(keys.get(2)))
                .statusCode(200)
                .body("answer.thanks", contains(keys.get(2)));
        answer(token, "\"addressed\": \"YES\", \"thanks\": [\"%s\"]".formatted(keys.get(0)))
                .statusCode(200);

        var thanked = told(id, "customer.thanked", 9);
        assertEquals(1, thanked.size());
        var event = thanked.get(0);
        assertEquals("tickets/" + id, event.get("subject"));
        assertEquals(
                Map.of(
                        "ticketId", (int) id,
                        "customerId", show(id).extract().path("customer.id"),
                        "memberIds", List.of("mina", "nils", "theo"),
                        "namedIds", List.of("theo"),
                        "words", "Thank you!",
                        "at", event.get("time")),
                event.get("data"));
    }

    @Test
    void nobodyIsThankedWhoDidNotHelp() {
        answer(tokenOfNew("Stranger"), "\"addressed\": \"YES\", \"thanks\": [\"0123456789abcdef\"]")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/thanks/0"));
    }

    @Test
    void theCustomerConfirmsWhatTheyWereAfter() {
        long id = answered("Confirmed");
        describe(
                        mina(),
                        id,
                        "{\"expectation\": {\"text\": \"A new parcel\", \"confirmed\": false}}")
                .statusCode(200);
        var token = tokenOf(id);

        answer(token, "\"addressed\": \"YES\", \"expectationConfirmed\": true").statusCode(200);
        show(id).body("expectation.confirmed", equalTo(true));

        answer(token, "\"addressed\": \"YES\", \"expectationConfirmed\": false").statusCode(200);
        show(id).body("expectation.confirmed", equalTo(false));
        assertEquals(1, told(id, "ticket.expectation-confirmed", 8).size());
        assertEquals(1, told(id, "ticket.expectation-denied", 8).size());
    }

    @Test
    void resolvedOnceMoreATicketIsAskedAboutAnew() {
        long id = answered("Twice");
        var first = tokenOf(id);
        answer(first, "\"addressed\": \"NO\"").statusCode(200);

        var second = tokenOf(id);

        form(first).statusCode(404);
        form(second).statusCode(200).body("$", not(hasKey("answer")));
        answer(second, "\"addressed\": \"YES\"").statusCode(200);
        form(second)
                .body("answer.addressed", equalTo("YES"))
                .body("answer", not(hasKey("changedAt")));
        assertEquals(2, told(id, "feedback.given", 8).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"effort\": 3",
                "\"addressed\": \"MAYBE\"",
                "\"addressed\": \"YES\", \"effort\": 0",
                "\"addressed\": \"YES\", \"effort\": 8",
                "\"addressed\": \"YES\", \"thanks\": [\"mina\"]",
                "\"addressed\": \"YES\", \"efort\": 1"
            })
    void whatIsNoAnswerIsRefused(String fields) {
        answer(tokenOfNew("Wrong"), fields).statusCode(400);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wordsOfAnyKindAreKeptOrRefused(String text) {
        var token = tokenOfNew("Words");
        var body =
                JsonNodeFactory.instance.objectNode().put("addressed", "YES").put("comment", text);

        var status =
                answer(token, body.toString().replaceAll("^\\{|}$", "")).extract().statusCode();

        assertEquals(text.length() > 4000 ? 400 : status == 400 ? 400 : 200, status);
    }
}
