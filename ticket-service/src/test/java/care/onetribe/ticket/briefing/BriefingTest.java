package care.onetribe.ticket.briefing;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.describe;
import static care.onetribe.ticket.Desk.giveOn;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.openWith;
import static care.onetribe.ticket.Desk.resolve;
import static care.onetribe.ticket.Desk.resolved;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Desk.theo;
import static care.onetribe.ticket.Desk.turnTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BriefingTest {

    private static final AtomicInteger CUSTOMERS = new AtomicInteger();

    @Inject Roster roster;

    @Test
    void itShowsTheTicketAndWhatToBearInMindWithItsCustomer() {
        long customer = customer();
        long id = openFor(customer, "Parcel lost");

        briefing(id)
                .body("ticket.id", equalTo((int) id))
                .body("ticket.subject", equalTo("Parcel lost"))
                .body("ticket.status", equalTo("NEW"))
                .body("ticket.helpers", empty())
                .body("customer.id", equalTo((int) customer))
                .body("customer.circumstances", equalTo("Calls only after 18:00"))
                .body("customer.language", equalTo("de-AT"))
                .body("customer.timeZone", equalTo("Europe/Vienna"))
                .body("customer.explainAs", equalTo("TECHNICAL"));
    }

    @Test
    void aTicketThatNothingHappenedToYetHasShortLists() {
        briefing(open("Untouched"))
                .body("done", empty())
                .body("$", not(hasKey("next")))
                .body("customerTold", empty())
                .body("$", not(hasKey("lastHandover")))
                .body("resumeNotes", empty())
                .body("earlierTickets", empty())
                .body("mergedTickets", empty())
                .body("mood.moves", empty())
                .body("lastMessages.text", contains("Where is it?"));
    }

    @Test
    void itTellsThatNobodyKnowsYetWhatTheCustomerExpects() {
        briefing(open("Unclear"))
                .body("expectation.certainty", equalTo("NOT_KNOWN"))
                .body("expectation", not(hasKey("text")));
    }

    @Test
    void whatTheCustomerExpectsIsAssumedUntilTheyConfirmIt() {
        long id = openWith("Assumed", expecting(false));
        briefing(id)
                .body("expectation.certainty", equalTo("ASSUMED"))
                .body("expectation.text", equalTo("Sent again"));

        describe(mina(), id, "{\"expectation\": {\"confirmed\": true}}").statusCode(200);

        briefing(id).body("expectation.certainty", equalTo("CONFIRMED"));
    }

    @Test
    void moodIsShownWithEachMoveAndWhoNoticedIt() {
        long id = openWith("Moody", ", \"customerMood\": \"ANGRY\"");
        describe(mina(), id, "{\"customerMood\": \"WORRIED\"}").statusCode(200);
        describe(mina(), id, "{\"subject\": \"Not about mood\"}").statusCode(200);
        describe(theo(), id, "{\"customerMood\": \"CALM\"}").statusCode(200);

        briefing(id)
                .body("mood.opening", equalTo("ANGRY"))
                .body("mood.now", equalTo("CALM"))
                .body("mood.moves.from", contains("ANGRY", "WORRIED"))
                .body("mood.moves.to", contains("WORRIED", "CALM"))
                .body("mood.moves.memberId", contains("mina", "theo"));
    }

    @Test
    void aHandoverTellsWhatWasDoneWhatComesNextAndWhatTheCustomerWasTold() {
        long id = open("Given on");
        take(mina(), id, "mina");
        giveOn(mina(), id, "\"toMemberId\": \"theo\"").statusCode(201);

        briefing(id)
                .body("done.text", contains("Asked the carrier"))
                .body("done.source", contains("HANDOVER"))
                .body("done.memberId", contains("mina"))
                .body("next.text", equalTo("Call the depot"))
                .body("next.source", equalTo("HANDOVER"))
                .body("customerTold.text", contains("A call by Friday"))
                .body("lastHandover.toMemberId", equalTo("theo"))
                .body("lastHandover.reason", equalTo("The depot is in the south"));
    }

    @Test
    void theLatestWordTellsWhatComesNext() {
        long id = open("Left");
        take(mina(), id, "mina");
        giveOn(mina(), id, "\"toMemberId\": \"theo\"");
        leave("next-word", id, "Depot opens at nine");

        briefing(id)
                .body("next.text", equalTo("Depot opens at nine"))
                .body("next.source", equalTo("RESUME_NOTE"))
                .body("next.memberId", equalTo("next-word"))
                .body("resumeNotes.text", contains("Depot opens at nine"))
                .body("resumeNotes.memberId", contains("next-word"));
    }

    @Test
    void resumeNotesOfAnybodyAreShownTheLastFiveTheLatestFirst() {
        long id = open("Often left");
        for (int i = 1; i <= 6; i++) {
            leave("leaver-" + i, id, "note " + i);
        }

        briefing(id)
                .body(
                        "resumeNotes.text",
                        contains("note 6", "note 5", "note 4", "note 3", "note 2"));
    }

    @Test
    void whatWasToComeBeforeAResolutionComesNoMore() {
        long id = answered("Resolved since");
        giveOn(mina(), id, "\"toMemberId\": \"theo\"");
        resolve(theo(), id).statusCode(200);

        briefing(id)
                .body("$", not(hasKey("next")))
                .body("done.text", contains("Sent again", "Asked the carrier"))
                .body("done.source", contains("RESOLUTION", "HANDOVER"))
                .body("done.memberId", contains("theo", "mina"));
    }

    @Test
    void howItWasResolvedStaysKnownWhenItIsOpenAgain() {
        long id = resolved("Back");
        say(mina(), id, "CUSTOMER");

        briefing(id)
                .body("ticket.status", equalTo("OPEN"))
                .body("done.text", contains("Sent again"))
                .body("done.memberId", contains("mina"));
    }

    @Test
    void whatTheCustomerWasToldLastIsWhatWasReplied() {
        long id = answered("Told");

        briefing(id)
                .body("customerTold.source", contains("REPLY"))
                .body("customerTold.text", contains("some words"))
                .body("customerTold.memberId", contains("mina"));
    }

    @Test
    void theLastSixWordsWithTheCustomerAreShownWithoutNotes() {
        long id = open("Talked about");
        for (int i = 1; i <= 6; i++) {
            said(id, "CUSTOMER", "word " + i);
            said(id, "NOTE", "among us");
        }

        briefing(id)
                .body(
                        "lastMessages.text",
                        contains("word 1", "word 2", "word 3", "word 4", "word 5", "word 6"))
                .body("lastMessages[0].kind", equalTo("CUSTOMER"))
                .body("lastMessages[0]", not(hasKey("authorId")));
    }

    @Test
    void longWordsAreShortenedAtACharacterOfAnyScript() {
        long id = open("Long words");
        said(id, "CUSTOMER", "😀".repeat(280));
        said(id, "CUSTOMER", "😀".repeat(281));

        briefing(id)
                .body("lastMessages[1].text", equalTo("😀".repeat(280)))
                .body("lastMessages[2].text", equalTo("😀".repeat(279) + "…"));
    }

    @Test
    void theLastFiveTicketsThatTheCustomerHadBeforeAreShown() {
        long customer = customer();
        for (int i = 1; i <= 6; i++) {
            openFor(customer, "Before " + i);
        }
        long id = openFor(customer, "Now");
        openFor(customer, "Afterwards");

        briefing(id)
                .body(
                        "earlierTickets.subject",
                        contains("Before 6", "Before 5", "Before 4", "Before 3", "Before 2"))
                .body("earlierTickets[0].status", equalTo("NEW"))
                .body("earlierTickets[0]", hasKey("openedAt"))
                .body("earlierTickets[0]", not(hasKey("resolution")));
    }

    @Test
    void anEarlierTicketOfAnotherTeamIsShownOnlyToWhoMaySeeIt() {
        joined(roster, "brief-north", "brief-team-north");
        joined(roster, "brief-south", "brief-team-south");
        long customer = customer();
        long before = openFor(customer, "In the north");
        take(as("brief-north", "agent"), before, "brief-north").statusCode(200);
        long id = openFor(customer, "Now");

        as("brief-south", "agent")
                .get("/tickets/{id}/briefing", id)
                .then()
                .body("earlierTickets", empty());
        as("brief-north", "agent")
                .get("/tickets/{id}/briefing", id)
                .then()
                .body("earlierTickets.id", contains((int) before));
    }

    @Test
    void ticketsThatWentOverIntoItAreShownWithWhoCameAlong() {
        long old = open("Old number");
        long id = open("New number");
        merge(lea(), old, id).statusCode(200);

        briefing(id)
                .body("mergedTickets.id", contains((int) old))
                .body("mergedTickets.subject", contains("Old number"))
                .body("mergedTickets.customer.name", contains("Alexis"));
    }

    @Test
    void aLongHistoryMakesNoListLong() {
        long id = openWith("Long", expecting(true));
        take(mina(), id, "mina");
        for (int i = 0; i < 12; i++) {
            var mood = i % 2 == 0 ? "CALM" : "ANGRY";
            describe(mina(), id, "{\"customerMood\": \"%s\"}".formatted(mood));
            giveOn(lea(), id, "\"toMemberId\": \"%s\"".formatted(i % 2 == 0 ? "theo" : "mina"));
            say(mina(), id, "REPLY");
        }

        briefing(id)
                .body("done", hasSize(5))
                .body("customerTold", hasSize(11))
                .body("mood.moves", hasSize(10))
                .body("lastMessages", hasSize(6));
    }

    private static ValidatableResponse briefing(long id) {
        return lea().get("/tickets/{id}/briefing", id).then().statusCode(200);
    }

    private static String expecting(boolean confirmed) {
        return ", \"expectation\": {\"text\": \"Sent again\", \"confirmed\": %s}"
                .formatted(confirmed);
    }

    private static void leave(String memberId, long id, String note) {
        var member = as(memberId, "agent");
        turnTo(member, id, null).statusCode(200);
        as(memberId, "agent")
                .queryParam("resumeNote", note)
                .delete("/focus")
                .then()
                .statusCode(204);
    }

    private static void said(long id, String kind, String body) {
        mina().body("{\"kind\": \"%s\", \"body\": \"%s\"}".formatted(kind, body))
                .post("/tickets/{id}/messages", id)
                .then()
                .statusCode(201);
    }

    private static long customer() {
        return mina().body(
                        """
                        {"name": "Alexis", "email": "briefed-%d@example.com", "language": "de-AT",
                         "timeZone": "Europe/Vienna", "explainAs": "TECHNICAL",
                         "circumstances": "Calls only after 18:00"}
                        """
                                .formatted(CUSTOMERS.incrementAndGet()))
                .post("/customers")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static long openFor(long customerId, String subject) {
        return mina().body(
                        """
                        {"subject": "%s", "channel": "WEB", "customer": {"id": %d},
                         "message": {"body": "Where is it?"}}
                        """
                                .formatted(subject, customerId))
                .post("/tickets")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }
}
