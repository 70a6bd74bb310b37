package care.onetribe.systemtests.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Pages;
import care.onetribe.systemtests.http.PersistentCaller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.Entrance;
import care.onetribe.systemtests.ticket.TicketRequests;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;

/** An agent whose customer opens tickets, is answered, and thanks. */
public final class TicketWork implements Work {

    private static final Duration LONGEST_NEWS = Duration.ofSeconds(60);
    private static final int ILLEGAL_STEP = 409;
    private static final int REPLIES = 2;

    private final String handle;
    private final Caller reader;
    private final PersistentCaller agent;
    private final PersistentCaller customer;
    private final long customerId;
    private final Map<Long, List<String>> replies = new TreeMap<>();
    private final List<Long> thanked = new ArrayList<>();

    public TicketWork(Entrance entrance, String handle) {
        this.handle = handle;
        reader = entrance.as(handle, "agent");
        agent = new PersistentCaller(reader);
        customer = new PersistentCaller(entrance.withoutToken());
        customerId = reader.post("/customers", "{\"name\": \"Alexis Morgan\"}").expect(201).id();
    }

    @Override
    public void doSome() {
        var opened = agent.done(TicketRequests.open("Written while it breaks", customerId));
        var ticket = opened.location();
        var said = new ArrayList<String>();
        replies.put(opened.id(), said);
        agent.done(TicketRequests.take(ticket, handle));
        for (int i = 0; i < REPLIES; i++) {
            var reply = "Reply %d to ticket %d".formatted(i, opened.id());
            agent.done(TicketRequests.say(ticket, "REPLY", reply));
            said.add(reply);
        }
        // The customer's link is told once: who did not hear it has none to give on.
        agent.doneOnce(TicketRequests.resolve(ticket, "Found at the depot"), ILLEGAL_STEP)
                .ifPresent(resolved -> thank(opened.id(), resolved));
    }

    private void thank(long ticketId, Answer resolved) {
        var page = resolved.text("/feedbackUrl");
        var form = "/public/feedback/" + page.substring(page.lastIndexOf('/') + 1);
        var helper = customer.done(Request.get(form)).text("/helpers/0/key");
        customer.done(
                Request.post(
                        form, "{\"addressed\": \"YES\", \"thanks\": [\"%s\"]}".formatted(helper)));
        thanked.add(ticketId);
    }

    @Override
    public void check() {
        var tickets = Pages.all(reader, "/tickets?customer=" + customerId);
        assertEquals(List.copyOf(replies.keySet()), sortedIds(tickets, "id"));
        for (var ticket : tickets) {
            assertEquals("RESOLVED", ticket.required("status").textValue(), ticket::toString);
        }
        replies.forEach(this::checkReplies);
        Awaitility.await("thanks to " + handle)
                .atMost(LONGEST_NEWS)
                .until(() -> ticketsThankedFor().size() >= thanked.size());
        assertEquals(thanked, ticketsThankedFor());
    }

    private void checkReplies(long ticketId, List<String> expected) {
        var messages = Pages.all(reader, "/tickets/%d/messages?kind=REPLY".formatted(ticketId));
        var bodies = messages.stream().map(each -> each.required("body").textValue());
        assertEquals(expected, bodies.sorted().toList());
    }

    private List<Long> ticketsThankedFor() {
        return sortedIds(Pages.all(reader, "/customer-thanks?member=" + handle), "ticketId");
    }

    private static List<Long> sortedIds(List<JsonNode> items, String field) {
        return items.stream()
                .map(item -> item.required(field).longValue())
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
