package care.onetribe.systemtests.imports;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Pages;
import care.onetribe.systemtests.imports.Conversations.Said;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /**
     * The messages of each ticket, in their order, by the external id of the ticket.
     *
     * @param externalIds of those that are looked at
     */
    Map<String, List<Said>> said(Set<String> externalIds)
            throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            var pending = new HashMap<String, Future<List<Said>>>();
            for (var ticket : Pages.all(caller, OLD)) {
                // There is none where its customer was erased.
                var externalId = ticket.path("externalId").asText();
                if (externalIds.contains(externalId)) {
                    var id = ticket.required("id").longValue();
                    pending.put(externalId, threads.submit(() -> messages(id)));
                }
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
