package care.onetribe.ticket.caremetric;

import care.onetribe.ticket.caremetric.CareNews.FollowedUp;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Counts what happened: reads this service's own events in their order and measures anew every
 * ticket that one tells of. How far it is stands in one row, which is moved on in the transaction
 * of the counting itself and locked by whoever counts: several replicas count each event once, and
 * one that breaks off loses nothing. Measuring a ticket once more changes nothing.
 */
@ApplicationScoped
class CareCount {

    private static final int EVENTS = 2_000;

    /** So many are measured at a time, since each has many events. */
    private static final int TICKETS = 200;

    private static final String TURN =
            "select position from care_cursor where id = 1 for update skip locked";

    /** What is told of a ticket names it by its subject; of anything else the data are read. */
    private static final String EVENTS_BEHIND =
            "select position, subject, type, if(subject like 'tickets/%', null, data) as data"
                    + " from event where position > ? order by position limit "
                    + EVENTS;

    private final Rows rows;
    private final TicketStates states;
    private final CareFacts facts;
    private final ObjectMapper mapper;

    CareCount(Rows rows, TicketStates states, CareFacts facts, ObjectMapper mapper) {
        this.rows = rows;
        this.states = states;
        this.facts = facts;
        this.mapper = mapper;
    }

    @Scheduled(
            every = "${onetribe.ticket.care-metrics.every}",
            delayed = "${onetribe.scheduled.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void countOn() {
        while (QuarkusTransaction.requiringNew().call(this::countSome)) {
            // the next events
        }
    }

    /** Whether more may be there. */
    private boolean countSome() {
        var turn = rows.read(TURN, List.of(), row -> row.getLong("position"));
        return !turn.isEmpty() && countBehind(turn.get(0));
    }

    private boolean countBehind(long position) {
        var news = new CareNews(mapper);
        var positions =
                rows.read(
                        EVENTS_BEHIND,
                        List.of(position),
                        row -> {
                            news.hear(row);
                            return row.getLong("position");
                        });
        if (positions.isEmpty()) {
            return false;
        }
        var tickets = news.tickets();
        news.followUps().forEach(followUp -> tickets.addAll(ticketsOf(followUp)));
        count(tickets);
        news.mergedThemes().forEach(facts::moveTheme);
        news.fixedThemes().forEach(facts::markFollowUps);
        rows.change(
                "update care_cursor set position = ? where id = 1",
                List.of(positions.get(positions.size() - 1)));
        return positions.size() == EVENTS;
    }

    private List<Long> ticketsOf(FollowedUp followUp) {
        return rows.read(
                "select id from ticket where customer_id = ? and theme_id = ?",
                List.of(followUp.customerId(), followUp.themeId()),
                row -> row.getLong(1));
    }

    private void count(Set<Long> ids) {
        var all = List.copyOf(ids);
        var measured = new ArrayList<MeasuredTicket>();
        for (int from = 0; from < all.size(); from += TICKETS) {
            var some = all.subList(from, Math.min(all.size(), from + TICKETS));
            measured.addAll(states.measure(some));
        }
        facts.store(ids, measured);
    }
}
