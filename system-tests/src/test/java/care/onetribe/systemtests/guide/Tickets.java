package care.onetribe.systemtests.guide;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.ticket.TicketRequests;
import java.util.List;

/** Tickets that mina has answered, so that every step can be taken from there. */
final class Tickets implements Chapter {

    private static final int MANY = 40;
    private static final List<String> STEPS =
            List.of("/handovers", "/links", "/messages", "/reopenings");

    private final Caller mina;
    private final Caller lead;

    Tickets(RunningSuite suite) {
        mina = suite.as("mina");
        lead = suite.as("lea");
    }

    /** What an earlier body has changed is changed back before the next, where it must be. */
    @Override
    public void tell(Guide guide) {
        guide.thing("/tickets", address -> numberOf(answered()));
        STEPS.forEach(step -> guide.places("/tickets/{id}" + step, MANY));
        guide.before(
                "/tickets/{id}/handovers",
                (path, body) -> lead.send(TicketRequests.take(ticketOf(path), "mina")));
        guide.before(
                "/tickets/{id}/reopenings",
                (path, body) -> lead.send(TicketRequests.resolve(ticketOf(path), "It was here.")));
        guide.field("/conversation-imports", "at", () -> Guide.text("2026-03-01T09:30:00Z"));
        guide.thing("/public/feedback", address -> feedbackToken(answered()));
    }

    /** Returns its path. */
    String answered() {
        return answered(
                Request.post(
                        "/tickets/{id}/messages", "{\"kind\": \"REPLY\", \"body\": \"Here.\"}"));
    }

    /**
     * @param reply to the path of any ticket
     */
    String answered(Request reply) {
        var ticket = mina.send(TicketRequests.open("On a walk")).expect(201).location();
        mina.send(TicketRequests.take(ticket, "mina")).expect(200);
        mina.send(reply.to(ticket + "/messages")).expect(201);
        return ticket;
    }

    /** Resolves a ticket; returns what its customer needs to say how it was. */
    String feedbackToken(String ticket) {
        var page =
                mina.send(TicketRequests.resolve(ticket, "It was here."))
                        .expect(200)
                        .text("/feedbackUrl");
        return page.substring(page.lastIndexOf('/') + 1);
    }

    static String numberOf(String ticket) {
        return ticket.substring(ticket.lastIndexOf('/') + 1);
    }

    private static String ticketOf(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
