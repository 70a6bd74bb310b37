package care.onetribe.systemtests.feed;

import care.onetribe.local.Deadline;
import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.ticket.TicketRequests;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** Opens tickets and replies once to each, and sends again, with its key, what was not answered. */
final class Writer implements Runnable {

    private static final Duration LONGEST_OUTAGE = Duration.ofSeconds(60);

    private final Caller caller;
    private final Collection<String> told;
    private final BooleanSupplier enough;

    /**
     * @param told gets what was done, as in {@code ticket.opened tickets/7}
     */
    Writer(Caller caller, Collection<String> told, BooleanSupplier enough) {
        this.caller = caller;
        this.told = told;
        this.enough = enough;
    }

    @Override
    public void run() {
        while (!enough.getAsBoolean()) {
            var ticket = untilDone(TicketRequests.open("Written while it breaks")).location();
            told.add("ticket.opened tickets/" + idOf(ticket));
            untilDone(TicketRequests.say(ticket, "REPLY", "We look for it."));
            told.add("ticket.replied tickets/" + idOf(ticket));
        }
    }

    private static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Answer untilDone(Request request) {
        var keyed = request.key(UUID.randomUUID().toString());
        var done = new AtomicReference<Answer>();
        var inTime =
                Deadline.in(LONGEST_OUTAGE)
                        .await(
                                () -> {
                                    done.set(caller.send(keyed));
                                    return done.get().isSuccess();
                                });
        if (!inTime) {
            throw new AssertionError(request + " was never done: " + done.get().text());
        }
        return done.get();
    }
}
