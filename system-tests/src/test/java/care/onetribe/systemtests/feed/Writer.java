package care.onetribe.systemtests.feed;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.PersistentCaller;
import care.onetribe.systemtests.ticket.TicketRequests;
import java.util.Collection;
import java.util.function.BooleanSupplier;

/** Opens tickets and replies once to each, and sends again, with its key, what was not answered. */
final class Writer implements Runnable {

    private final PersistentCaller caller;
    private final Collection<String> told;
    private final BooleanSupplier enough;

    /**
     * @param told gets what was done, as in {@code ticket.opened tickets/7}
     */
    Writer(Caller caller, Collection<String> told, BooleanSupplier enough) {
        this.caller = new PersistentCaller(caller);
        this.told = told;
        this.enough = enough;
    }

    @Override
    public void run() {
        while (!enough.getAsBoolean()) {
            var ticket = caller.done(TicketRequests.open("Written while it breaks")).location();
            told.add("ticket.opened tickets/" + idOf(ticket));
            caller.done(TicketRequests.say(ticket, "REPLY", "We look for it."));
            told.add("ticket.replied tickets/" + idOf(ticket));
        }
    }

    private static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
