package care.onetribe.ticket.conversationimport;

import static care.onetribe.ticket.Desk.lea;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import care.onetribe.ticket.conversationimport.LineResult.Result;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class RefusedLineTest {

    @Test
    void refusedLinesAreNamedWithTheirNumberAndReasonWhileTheOthersGoIn() {
        var good = Sample.conversation();
        var wrong = Sample.conversation().put("owner", "Agent 1");
        var alsoGood = Sample.conversation();
        var body = Sample.lines(good) + "{\"externalId\": \n\n" + Sample.lines(wrong, alsoGood);

        var results = OpenImport.of(body);

        assertEquals(List.of(1L, 2L, 4L, 5L), results.stream().map(LineResult::line).toList());
        assertEquals(
                List.of(Result.IMPORTED, Result.REFUSED, Result.REFUSED, Result.IMPORTED),
                results.stream().map(LineResult::result).toList());
        assertEquals("not well-formed JSON at column 16", results.get(1).detail());
        assertNull(results.get(1).externalId());
        assertEquals(
                "/owner: must be a handle: lower case letters, digits, '.', '_' and '-', at most 63",
                results.get(2).detail());
        assertEquals(wrong.get("externalId").asText(), results.get(2).externalId());
    }

    @Test
    void oneThatBreaksARuleOfTicketsDoesNotTakeItsBatchWithIt() {
        var good = Sample.conversation();
        var unanswered = Sample.conversation();
        unanswered.withArray("messages").remove(1);
        ((ObjectNode) unanswered.get("customer"))
                .put("externalId", Sample.newId())
                .put("name", "Nobodyelse");
        var alsoGood = Sample.conversation();

        var results = OpenImport.of(Sample.lines(good, unanswered, alsoGood));

        assertEquals(
                List.of(Result.IMPORTED, Result.REFUSED, Result.IMPORTED),
                results.stream().map(LineResult::result).toList());
        assertEquals(
                "Nothing is resolved that nobody answered: reply to the customer first.",
                results.get(1).detail());
        assertNull(results.get(1).ticketId());
        lea().queryParam("q", "Nobodyelse").get("/customers").then().body("items", empty());
    }

    @Test
    void aLineOfMoreThanFourMebibytesIsRefusedAndTheNextOneGoesIn() {
        var huge = Sample.conversation();
        huge.put("subject", "x".repeat(Line.LONGEST));
        var results = OpenImport.of(Sample.lines(huge, Sample.conversation()));

        assertEquals("longer than 4,194,304 bytes", results.get(0).detail());
        assertEquals(Result.IMPORTED, results.get(1).result());
    }

    @ParameterizedTest
    @MethodSource
    void everyReasonNamesTheFieldAndWhatIsWrongWithIt(String reason, Consumer<ObjectNode> change) {
        var line = Sample.conversation();
        change.accept(line);

        var result = OpenImport.of(Sample.lines(line)).get(0);

        assertEquals(Result.REFUSED, result.result());
        assertEquals(reason, result.detail());
    }

    static Stream<Arguments> everyReasonNamesTheFieldAndWhatIsWrongWithIt() {
        return Stream.of(
                wrong("/externalId: must not be blank", line -> line.put("externalId", " ")),
                wrong(
                        "/channel: must be one of [EMAIL, WEB, PHONE, CHAT, API]",
                        line -> line.put("channel", "FAX")),
                wrong(
                        "/subject: size must be between 0 and 200",
                        line -> line.put("subject", "x".repeat(201))),
                wrong("/customer: must not be null", line -> line.remove("customer")),
                wrong("/expectation: must not be blank", line -> line.put("expectation", " \n ")),
                wrong(
                        "/status: must be one of [RESOLVED, WAITING_ON_CUSTOMER]",
                        line -> line.put("status", "OPEN")),
                wrong(
                        "/messages: must not be empty",
                        line -> line.withArray("messages").removeAll()),
                wrong(
                        "/messages/1: must not be null",
                        line -> line.withArray("messages").setNull(1)),
                wrong(
                        "/messages/1/kind: must be one of [CUSTOMER, REPLY]",
                        line -> message(line, 1).put("kind", "NOTE")),
                wrong(
                        "/messages/1/body: must not be blank",
                        line -> message(line, 1).put("body", "")),
                wrong(
                        "/messages/0/body: must have at most 65536 bytes in UTF-8",
                        line -> message(line, 0).put("body", "ü".repeat(32_769))),
                wrong(
                        "/messages/1/at: is before the message above it",
                        line -> message(line, 1).put("at", "2020-05-13T13:14:56Z")),
                wrong(
                        "/messages/0/at: is before 1970",
                        line -> message(line, 0).put("at", "1969-12-31T23:59:59Z")),
                wrong(
                        "/messages/0/at: must be a time such as 2026-03-01T09:30:00Z",
                        line -> message(line, 0).put("at", 1_589_375_697)),
                wrong(
                        "/messages/1/at: must be a date in the past or in the present",
                        line -> message(line, 1).put("at", "2990-01-01T00:00:00Z")),
                wrong(
                        "/feedback/at: must not be null",
                        line -> line.putObject("feedback").put("addressed", "YES")),
                wrong(
                        "/feedback/addressed: must be one of [YES, PARTLY, NO]",
                        line -> line.putObject("feedback").put("addressed", "MAYBE")),
                wrong(
                        "/owner: must not be null; /subject: must not be blank",
                        line -> line.put("subject", "").remove("owner")),
                wrong(
                        "/mesages: unknown field; known are [channel, customer, customerMood, expectation, externalId, feedback, messages, owner, ownerWasUnsure, status, subject, theme]",
                        line -> line.putArray("mesages")));
    }

    @Test
    void aLineIsOneObjectAndNothingElse() {
        var two = Sample.conversation() + " " + Sample.conversation() + "\n";

        var results = OpenImport.of(two + "[]\nnull\n7\n");

        assertEquals(4, results.size());
        for (var result : results) {
            assertEquals("must be one JSON object and nothing else", result.detail());
        }
    }

    @Test
    void whatIsNoUnicodeIsRefused() {
        var line = Sample.lines(Sample.conversation()).replace("Where?", "\\ud83d");

        var result = OpenImport.of(line).get(0);

        assertEquals("/messages/0/body: must be a string of valid Unicode", result.detail());
    }

    private static ObjectNode message(ObjectNode line, int index) {
        return (ObjectNode) line.get("messages").get(index);
    }

    private static Arguments wrong(String reason, Consumer<ObjectNode> change) {
        return Arguments.of(reason, change);
    }
}
