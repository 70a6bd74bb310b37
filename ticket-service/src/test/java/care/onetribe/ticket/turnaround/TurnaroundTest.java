package care.onetribe.ticket.turnaround;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.describe;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.openWith;
import static care.onetribe.ticket.Desk.resolve;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.feedback.Voice.answer;
import static care.onetribe.ticket.feedback.Voice.token;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.ticket.Desk;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TurnaroundTest {

    @Inject Roster roster;

    @ParameterizedTest
    @CsvSource({
        // opened, at the end, what the customer says, is one
        "ANGRY,ANGRY,YES,true",
        "FRUSTRATED,FRUSTRATED,YES,true",
        "ANGRY,CALM,,true",
        "FRUSTRATED,HAPPY,,true",
        "ANGRY,HAPPY,PARTLY,true",
        "ANGRY,ANGRY,,false",
        "ANGRY,FRUSTRATED,,false",
        "ANGRY,WORRIED,PARTLY,false",
        "ANGRY,HAPPY,NO,false",
        "WORRIED,HAPPY,YES,false",
        "CALM,HAPPY,YES,false"
    })
    void beganBadlyAndEndedAddressedOrHappier(
            String opened, String ended, String addressed, boolean expected) {
        long id = ticket(opened);
        describe(mina(), id, "{\"customerMood\": \"%s\"}".formatted(ended)).statusCode(200);
        var link = token(resolve(mina(), id).statusCode(200).extract().path("feedbackUrl"));
        if (addressed != null) {
            answer(link, "\"addressed\": \"%s\"".formatted(addressed)).statusCode(200);
        }

        assertEquals(expected, find(Desk::lea, id).isPresent());
    }

    @Test
    void itSaysWhoTurnedWhatAround() {
        long id = ticket("ANGRY");
        var link = token(resolve(mina(), id).extract().path("feedbackUrl"));
        answer(link, "\"addressed\": \"YES\"").statusCode(200);

        var turned = find(Desk::lea, id).orElseThrow();

        assertEquals("Turned", turned.get("subject"));
        assertEquals("mina", turned.get("ownerId"));
        assertEquals("ANGRY", turned.get("openingMood"));
        assertEquals("ANGRY", turned.get("customerMood"));
        assertEquals("YES", turned.get("addressed"));
    }

    @Test
    void openedAgainItIsNoneUntilItEndsWellOnceMore() {
        long id = ticket("ANGRY");
        describe(mina(), id, "{\"customerMood\": \"CALM\"}").statusCode(200);
        resolve(mina(), id).statusCode(200);
        assertTrue(find(Desk::lea, id).isPresent());

        say(mina(), id, "CUSTOMER").statusCode(201);
        assertFalse(find(Desk::lea, id).isPresent());

        resolve(mina(), id).statusCode(200);
        assertTrue(find(Desk::lea, id).isPresent());
    }

    @Test
    void aMoodThatIsCorrectedAfterwardsCounts() {
        long id = ticket("FRUSTRATED");
        resolve(mina(), id).statusCode(200);
        assertFalse(find(Desk::lea, id).isPresent());

        describe(mina(), id, "{\"customerMood\": \"HAPPY\"}").statusCode(200);

        assertTrue(find(Desk::lea, id).isPresent());
    }

    @Test
    void aTicketThatWentOverIsNone() {
        long id = ticket("ANGRY");
        describe(mina(), id, "{\"customerMood\": \"CALM\"}").statusCode(200);
        resolve(mina(), id).statusCode(200);

        merge(lea(), id, open("Another one")).statusCode(200);

        assertFalse(find(Desk::lea, id).isPresent());
    }

    @Test
    void anAgentSeesThoseThatTheyMaySee() {
        joined(roster, "turn-a", "turn-team-a");
        joined(roster, "turn-b", "turn-team-b");
        long id = openWith("Turned", ", \"customerMood\": \"ANGRY\"");
        take(as("turn-a", "agent"), id, "turn-a").statusCode(200);
        say(as("turn-a", "agent"), id, "REPLY").statusCode(201);
        describe(as("turn-a", "agent"), id, "{\"customerMood\": \"CALM\"}").statusCode(200);
        resolve(as("turn-a", "agent"), id).statusCode(200);

        assertTrue(find(() -> as("turn-a", "agent"), id).isPresent());
        assertFalse(find(() -> as("turn-b", "agent"), id).isPresent());
    }

    private static long ticket(String mood) {
        long id = openWith("Turned", ", \"customerMood\": \"%s\"".formatted(mood));
        take(mina(), id, "mina").statusCode(200);
        say(mina(), id, "REPLY").statusCode(201);
        return id;
    }

    /** Looks through all pages, two at a time. */
    private static Optional<Map<String, Object>> find(
            Supplier<RequestSpecification> caller, long id) {
        var all = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var more = cursor == null ? "" : "&cursor=" + cursor;
            var page =
                    caller.get()
                            .get("/turnarounds?limit=2" + more)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            all.addAll(items);
            cursor = page.getString("next");
        } while (cursor != null);
        assertEquals(all.stream().map(one -> one.get("ticketId")).distinct().count(), all.size());
        return all.stream().filter(one -> one.get("ticketId").equals((int) id)).findFirst();
    }
}
