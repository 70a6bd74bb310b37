package care.onetribe.systemtests.hostile;

import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.suite.RunningSuite;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Tickets on which a body that is right will be taken, several in turn. */
final class Stage {

    private static final int TICKETS = 40;

    private final Operation operation;
    private final Caller lead;
    private final List<String> tickets;
    private final AtomicInteger turn = new AtomicInteger();

    Stage(RunningSuite suite, Operation operation) {
        this.operation = operation;
        lead = suite.as("lea");
        tickets =
                operation.hasPathParameters()
                        ? Stream.generate(this::answeredTicket).limit(TICKETS).toList()
                        : List.of();
    }

    /** A path at which the next body is sent. */
    String next() {
        if (tickets.isEmpty()) {
            return operation.path();
        }
        var ticket = tickets.get(turn.getAndIncrement() % TICKETS);
        prepare(ticket);
        return operation.path().replaceFirst("/api/v1/tickets/\\{[^}]+}", ticket);
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
