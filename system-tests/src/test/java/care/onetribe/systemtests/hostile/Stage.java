package care.onetribe.systemtests.hostile;

import care.onetribe.systemtests.access.Known;
import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.suite.RunningSuite;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Where a body that is right will be taken: several tickets in turn for what is sent to a ticket,
 * and for everything else a thing that is there.
 */
final class Stage {

    private static final int TICKETS = 40;

    private static final String TICKET = "/api/v1/tickets/{id}";

    private final Operation operation;
    private final Known known;
    private final Caller lead;
    private final List<String> tickets;
    private final AtomicInteger turn = new AtomicInteger();

    Stage(RunningSuite suite, Operation operation, Known known) {
        this.operation = operation;
        this.known = known;
        lead = suite.as("lea");
        tickets =
                operation.path().startsWith(TICKET)
                        ? Stream.generate(this::answeredTicket).limit(TICKETS).toList()
                        : List.of();
    }

    /** A path at which the next body is sent. */
    String next() {
        if (tickets.isEmpty()) {
            return known.path(operation);
        }
        var ticket = tickets.get(turn.getAndIncrement() % TICKETS);
        prepare(ticket);
        return operation.path().replace(TICKET, ticket);
    }

    private String answeredTicket() {
        var ticket =
                lead.post(
                                "/tickets",
                                """
                                {"subject": "On stage", "channel": "WEB",
                                 "customer": {"name": "Alexis"}, "message": {"body": "Where?"}}
                                """)
                        .expect(201)
                        .location();
        lead.put(ticket + "/owner", "{\"memberId\": \"mina\"}").expect(200);
        lead.post(ticket + "/messages", "{\"kind\": \"REPLY\", \"body\": \"Here.\"}").expect(201);
        return ticket;
    }

    /** What an earlier body has changed is changed back, where that is possible. */
    private void prepare(String ticket) {
        if (operation.path().endsWith("/handovers")) {
            lead.put(ticket + "/owner", "{\"memberId\": \"mina\"}");
        } else if (operation.path().endsWith("/reopenings")) {
            lead.put(ticket + "/resolution", "{\"summary\": \"It was here.\"}");
        }
    }
}
