package care.onetribe.ticket.caremetric;

import care.onetribe.kit.feed.CloudEvent;
import care.onetribe.kit.feed.EventLog;
import care.onetribe.ticket.conversation.TicketHistory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Measures tickets from what is kept of them: their rows, and their steps in the event log. */
@ApplicationScoped
class TicketStates {

    private static final int EVENTS = 2_000;

    private static final String STATES =
            """
            select t.id, t.opened_at, t.first_replied_at, t.team_id, t.owner_id, t.theme_id,
              t.channel, t.status, t.exchanges, t.handovers, t.reopenings, t.opening_mood,
              t.customer_mood, f.addressed,
              exists(select 1 from follow_up u where u.ticket_id = t.id) as follow_up_due,
              exists(select 1 from follow_up u where u.ticket_id = t.id and u.status = 'SENT')
                as followed_up
            from ticket t left join feedback f on f.ticket_id = t.id
            where t.id in (%s) and t.merged_into_id is null
            """;

    /** By its index, where statistics would have all tickets read since hardly any went over. */
    static final String WENT_OVER =
            "select id, merged_into_id from ticket force index (ticket_merged)"
                    + " where merged_into_id in (%s)";

    /**
     * Of more values at a time MariaDB trusts its statistics: {@code eq_range_index_dive_limit}.
     */
    static final int LOOKED_UP = 100;

    private final Rows rows;
    private final EventLog log;

    TicketStates(Rows rows, EventLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** Those of these tickets that there are, but for those that went over into others. */
    List<MeasuredTicket> measure(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var states = rows.read(STATES.formatted(Rows.marks(ids.size())), ids, TicketState::of);
        var clocks = clocks(states.stream().map(TicketState::id).toList());
        return states.stream().map(state -> state.measured(clocks.get(state.id()))).toList();
    }

    private Map<Long, WaitingClock> clocks(List<Long> heads) {
        if (heads.isEmpty()) {
            return Map.of();
        }
        var headOf = headOf(heads);
        var steps = new HashMap<Long, List<CareStep>>();
        heads.forEach(head -> steps.put(head, new ArrayList<>()));
        eachStepOf(headOf.keySet(), step -> steps.get(headOf.get(step.ticketId())).add(step));
        var clocks = new HashMap<Long, WaitingClock>();
        steps.forEach((head, own) -> clocks.put(head, WaitingClock.of(own)));
        return clocks;
    }

    /** Each ticket and those that went over into it, at first or by way of others. */
    private Map<Long, Long> headOf(List<Long> heads) {
        var headOf = new HashMap<Long, Long>();
        heads.forEach(head -> headOf.put(head, head));
        var unasked = new ArrayDeque<>(heads);
        while (!unasked.isEmpty()) {
            var into =
                    Stream.generate(unasked::poll)
                            .limit(LOOKED_UP)
                            .takeWhile(Objects::nonNull)
                            .toList();
            rows.each(
                    WENT_OVER.formatted(Rows.marks(into.size())),
                    into,
                    row -> {
                        headOf.put(row.getLong(1), headOf.get(row.getLong(2)));
                        unasked.add(row.getLong(1));
                    });
        }
        return headOf;
    }

    private void eachStepOf(Collection<Long> ids, Consumer<CareStep> taker) {
        var subjects = ids.stream().map(TicketHistory::subjectOf).toList();
        long after = 0;
        List<CloudEvent> events;
        do {
            events = log.of(subjects, after, EVENTS);
            for (var event : events) {
                taker.accept(CareStep.of(event));
                after = Long.parseLong(event.id());
            }
        } while (events.size() == EVENTS);
    }
}
