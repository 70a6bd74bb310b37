package care.onetribe.ticket.themesuggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tickets may have a new beginning, read from the events in their order by one replica at a
 * time.
 */
@ApplicationScoped
class News {

    private static final int BATCH = 50;

    private static final Set<String> TYPES =
            Set.of("ticket.opened", "ticket.customer-wrote", "ticket.merged");

    private static final String READ =
            "select position, type, subject from event where position > :after order by position"
                    + " limit "
                    + BATCH;

    private final EntityManager entities;

    News(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param position of the last event among them
     */
    record Batch(long position, Set<Long> ticketIds) {}

    /** How far events were read, or nothing while another replica reads on. */
    @SuppressWarnings("unchecked") // a native query with a class gives that class
    Optional<Long> takeTurn() {
        return entities
                .createNativeQuery(
                        "select position from opening_turn for update skip locked", Long.class)
                .getResultList()
                .stream()
                .findFirst();
    }

    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    Batch after(long position) {
        var rows =
                (List<Object[]>)
                        entities.createNativeQuery(READ, Object[].class)
                                .setParameter("after", position)
                                .getResultList();
        var tickets = new TreeSet<Long>();
        long last = position;
        for (var row : rows) {
            last = ((Number) row[0]).longValue();
            if (TYPES.contains(row[1])) {
                var subject = (String) row[2];
                tickets.add(Long.parseLong(subject.substring(subject.indexOf('/') + 1)));
            }
        }
        return new Batch(last, tickets);
    }

    void read(long position) {
        entities.createNativeQuery("update opening_turn set position = ?1")
                .setParameter(1, position)
                .executeUpdate();
    }
}
