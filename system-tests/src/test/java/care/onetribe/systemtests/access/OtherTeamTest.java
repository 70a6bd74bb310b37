package care.onetribe.systemtests.access;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import care.onetribe.systemtests.ticket.TicketRequests;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks every operation on a ticket of north, and on all that it has, as an agent of south. */
@SystemTest
class OtherTeamTest {

    private final RunningSuite suite;
    private final Walk walk;

    OtherTeamTest(RunningSuite suite) {
        this.suite = suite;
        walk = new Walk(suite);
    }

    @TestFactory
    Stream<DynamicTest> aTicketOfAnotherTeamIs404WhateverIsAsked() {
        var known = ticketOfNorth();
        return walk.guarded()
                .filter(OtherTeamTest::isAboutATicket)
                .map(each -> dynamicTest(each.toString(), () -> refused(each, known)));
    }

    private static boolean isAboutATicket(Operation operation) {
        return operation.path().startsWith("/api/v1/tickets/{id}")
                || operation.path().startsWith("/api/v1/workspaces/{ticketId}");
    }

    private void refused(Operation operation, Map<String, String> known) {
        var path = operation.path(known::get);
        if (operation.method().equals("GET")) {
            suite.as("theo").get(path).expect(200);
        }
        Walk.firstUnderstood(suite.as("sam"), walk.plausible(operation, path)).expect(404);
    }

    /** Something for each parameter of a path. */
    private Map<String, String> ticketOfNorth() {
        var mina = suite.as("mina");
        var other = mina.send(TicketRequests.open("Another one")).expect(201).id();
        var opened = mina.send(TicketRequests.open("Only for north")).expect(201);
        var ticket = opened.location();
        mina.send(TicketRequests.take(ticket, "mina")).expect(200);
        var link = "{\"kind\": \"RELATED_TO\", \"ticketId\": %d}".formatted(other);
        var id = String.valueOf(opened.id());
        return Map.of(
                "id", id,
                "ticketId", id,
                "messageId", made(mina.send(TicketRequests.say(ticket, "REPLY", "Ours."))),
                "linkId", made(mina.post(ticket + "/links", link)),
                "handoverId", made(mina.send(TicketRequests.handOver(ticket, "theo"))));
    }

    private static String made(Answer answer) {
        return String.valueOf(answer.expect(201).id());
    }
}
