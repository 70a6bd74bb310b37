package care.onetribe.systemtests.imports;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Pages;
import care.onetribe.systemtests.imports.Conversations.Said;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What the API shows of tickets that were imported: those that are older than the suite. */
final class ImportedTickets {

    private static final String OLD = "/tickets?openedBefore=2021-01-01T00:00:00Z";
    private static final int CONNECTIONS = 8;

    private final Caller caller;

    ImportedTickets(Caller caller) {
        this.caller = caller;
    }

    int count() {
        var page = caller.get(OLD + "&limit=1&total=true").expect(200);
        return page.json().required("total").intValue();
    }

    /** The messages of each ticket, in their order, by the external id of the ticket. */
    Map<String, List<Said>> said() throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            var pending = new HashMap<String, Future<List<Said>>>();
            for (var ticket : Pages.all(caller, OLD)) {
                if (!ticket.has("externalId")) {
                    // Its customer was erased, and that with it.
                    continue;
                }
                var id = ticket.required("id").longValue();
                pending.put(
                        ticket.required("externalId").textValue(),
                        threads.submit(() -> messages(id)));
            }
            var said = new HashMap<String, List<Said>>();
            for (var each : pending.entrySet()) {
                said.put(each.getKey(), each.getValue().get());
            }
            return said;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Said> messages(long ticketId) {
        var page = caller.get("/tickets/%d/messages?limit=200".formatted(ticketId)).expect(200);
        return Conversations.messages(page.json().required("items"), "sentAt");
    }
}
