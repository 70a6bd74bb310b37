package care.onetribe.systemtests.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import care.onetribe.systemtests.ticket.TicketRequests;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One concern on its way through the hands of a team. */
@SystemTest
class DayInNorthTest {

    private static final String RESUME_NOTE = "The carrier calls back; then tell Alexis the date";
    private static final String CIRCUMSTANCES = "Cares for her mother; calls only after 18:00.";

    private final RunningSuite suite;
    private final Caller desk;
    private final Caller mina;
    private final Caller theo;
    private String ticket;
    private long id;

    DayInNorthTest(RunningSuite suite) {
        this.suite = suite;
        desk = suite.as("desk");
        mina = suite.as("mina");
        theo = suite.as("theo");
    }

    @Test
    void aConcernIsGivenOnAndNobodyHasToSayItTwice() {
        var steps = new FeedOf(suite, "/ticket-events");
        var thanks = new FeedOf(suite, "/recognition-events");

        anAngryCustomerWrites();
        minaTakesItAndAnswers();
        minaLeavesItOnlyWithAWordAboutWhereItIs();
        minaGivesItToTheo();
        theoReadsWhatHeMustKnow();
        theoResolvesItAndTheCustomerWritesAgain();
        theoThanksMina();
        theWorkspaceShowsAllOfIt();

        assertEquals(
                List.of(
                        "ticket.opened",
                        "ticket.taken",
                        "ticket.replied",
                        "ticket.customer-wrote",
                        "ticket.changed",
                        "ticket.handed-over",
                        "ticket.replied",
                        "ticket.resolved",
                        "ticket.customer-wrote",
                        "ticket.reopened"),
                steps.typesOf("tickets/" + id, 10));
        assertEquals(List.of("kudos.given"), thanks.types(1));
    }

    private void anAngryCustomerWrites() {
        var customer =
                desk.post(
                                "/customers",
                                """
                                {"name": "Alexis Morgan", "circumstances": "%s"}
                                """
                                        .formatted(CIRCUMSTANCES))
                        .expect(201);
        var opened =
                desk.post(
                                "/tickets",
                                """
                                {"subject": "Parcel lost", "channel": "EMAIL",
                                 "customer": {"id": %d}, "customerMood": "ANGRY",
                                 "expectation": {"text": "Wants it by Friday", "confirmed": false},
                                 "message": {"body": "Nobody calls me back!"}}
                                """
                                        .formatted(customer.id()))
                        .expect(201);
        assertEquals("NEW", opened.text("/status"));
        ticket = opened.location();
        id = opened.id();
    }

    private void minaTakesItAndAnswers() {
        var taken = mina.send(TicketRequests.take(ticket, "mina")).expect(200);
        assertEquals("OPEN", taken.text("/status"));
        assertEquals("north", taken.text("/teamId"));
        mina.send(TicketRequests.focusOn(id)).expect(200);
        mina.send(TicketRequests.say(ticket, "REPLY", "I look for it myself.")).expect(201);
        desk.send(TicketRequests.say(ticket, "CUSTOMER", "Thank you for that.")).expect(201);
        var calmer = Request.patch(ticket, "{\"customerMood\": \"CALM\"}");
        mina.send(calmer.ifMatch(mina.get(ticket).expect(200).etag())).expect(200);
    }

    private void minaLeavesItOnlyWithAWordAboutWhereItIs() {
        var urgent = mina.send(TicketRequests.open("Urgent")).expect(201).id();

        var refusal = mina.send(TicketRequests.focusOn(urgent)).expect(409);
        assertEquals("resume-note-missing", refusal.text("/rule"));
        assertEquals(id, mina.get("/focus").expect(200).json().get("ticketId").longValue());

        mina.send(TicketRequests.focusOn(urgent, RESUME_NOTE)).expect(200);
        assertEquals(urgent, mina.get("/focus").expect(200).json().get("ticketId").longValue());
        mina.send(Request.delete("/focus")).expect(409);
        mina.send(Request.delete("/focus?resumeNote=Not+begun")).expect(204);
        mina.get("/focus").expect(204);
    }

    private void minaGivesItToTheo() {
        mina.post(ticket + "/handovers", "{\"toMemberId\": \"theo\"}").expect(400);

        var handover = mina.send(TicketRequests.handOver(ticket, "theo")).expect(201);

        assertEquals("mina", handover.text("/fromId"));
        assertEquals("theo", theo.get(ticket).expect(200).text("/ownerId"));
    }

    private void theoReadsWhatHeMustKnow() {
        var briefing = theo.get(ticket + "/briefing").expect(200);

        assertText("Wants it by Friday", briefing, "/expectation/text");
        assertText("ASSUMED", briefing, "/expectation/certainty");
        assertText("ANGRY", briefing, "/mood/opening");
        assertText("CALM", briefing, "/mood/now");
        assertText("mina", briefing, "/mood/moves/0/memberId");
        assertText(CIRCUMSTANCES, briefing, "/customer/circumstances");
        assertText("Checked the address, asked the carrier", briefing, "/done/0/text");
        assertText("Call the depot after 14:00", briefing, "/next/text");
        assertText("That we call back by Friday", briefing, "/customerTold/0/text");
        assertText("I look for it myself.", briefing, "/customerTold/1/text");
        assertText("The depot is in your region", briefing, "/lastHandover/reason");
        assertText(RESUME_NOTE, briefing, "/resumeNotes/0/text");
        assertText("Nobody calls me back!", briefing, "/lastMessages/0/text");
        assertText("Thank you for that.", briefing, "/lastMessages/2/text");
    }

    private void theoResolvesItAndTheCustomerWritesAgain() {
        theo.send(TicketRequests.say(ticket, "REPLY", "It comes tomorrow.")).expect(201);
        var resolved = theo.send(TicketRequests.resolve(ticket, "Found at the depot")).expect(200);
        assertEquals("RESOLVED", resolved.text("/status"));

        desk.send(TicketRequests.say(ticket, "CUSTOMER", "It is broken.")).expect(201);

        var reopened = theo.get(ticket).expect(200);
        assertText("OPEN", reopened, "/status");
        assertText("theo", reopened, "/ownerId");
        assertText("1", reopened, "/reopenings");
        assertText("2", reopened, "/exchanges");
    }

    private void theoThanksMina() {
        theo.post(
                        "/kudos",
                        """
                        {"toIds": ["mina"], "valueKey": "teamwork",
                         "message": "I knew at once what to do next.",
                         "about": {"kind": "TICKET", "id": "%d", "label": "Parcel lost"}}
                        """
                                .formatted(id))
                .expect(201);

        var about = "/kudos?to=mina&aboutKind=TICKET&aboutId=" + id;
        var kudos = mina.get(about).expect(200);

        assertText("theo", kudos, "/items/0/fromId");
        assertText("I knew at once what to do next.", kudos, "/items/0/message");
    }

    private void theWorkspaceShowsAllOfIt() {
        var workspace = theo.get("/workspaces/" + id).expect(200);

        assertText("Parcel lost", workspace, "/ticket/data/subject");
        assertText("Wants it by Friday", workspace, "/briefing/data/expectation/text");
        assertText("It comes tomorrow.", workspace, "/briefing/data/customerTold/0/text");
        assertText(CIRCUMSTANCES, workspace, "/customer/data/circumstances");
        assertText("Theo Lindqvist", workspace, "/owner/data/name");
        assertText("north", workspace, "/owner/data/teamId");
        assertText("It is broken.", workspace, "/messages/data/items/0/body");
        assertText("Nobody calls me back!", workspace, "/messages/data/items/4/body");
    }

    private static void assertText(String expected, Answer answer, String pointer) {
        assertEquals(expected, answer.text(pointer), () -> pointer + " of " + answer.text());
    }
}
