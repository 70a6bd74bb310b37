package care.onetribe.systemtests.guide;

import static care.onetribe.systemtests.guide.Guide.array;
import static care.onetribe.systemtests.guide.Guide.number;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import java.util.function.Supplier;

/** What tickets have in common, and word back to those who told of it. */
final class Themes implements Chapter {

    private static final String SPLITS = "/themes/{id}/splits";

    private final Caller lead;
    private final Supplier<String> ticket;

    Themes(RunningSuite suite) {
        lead = suite.as("lea");
        ticket = new Once<>(new Tickets(suite)::answered);
    }

    @Override
    public void tell(Guide guide) {
        guide.field(SPLITS, "ticketIds", () -> array(number(numberOfTicket())));
        guide.before(SPLITS, (path, body) -> lead.send(assignment(path.replaceAll("\\D", ""))));
        guide.thing("/follow-ups", address -> followUp());
    }

    private long numberOfTicket() {
        return Long.parseLong(Tickets.numberOf(ticket.get()));
    }

    private Request assignment(String themeId) {
        return Request.put(ticket.get() + "/theme", "{\"themeId\": %s}".formatted(themeId));
    }

    private String followUp() {
        var theme =
                lead.post("/themes", "{\"name\": \"Under the roof %s\"}".formatted(Names.word()))
                        .expect(201);
        lead.send(assignment(String.valueOf(theme.id()))).expect(200);
        lead.put(theme.location() + "/fix", "{\"note\": \"There is a door now.\"}").expect(200);
        return First.idIn(lead.get("/follow-ups?theme=" + theme.id()));
    }
}
