package care.onetribe.ticket.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts tickets and customers by week, each read from an index alone. */
@ApplicationScoped
class VolumeCounts {

    private static final String TOLD =
            """
            select theme_id, %1$s, count(*) from ticket
            where theme_id in (:themes) and opened_at >= :from and opened_at < :before
            group by theme_id, %1$s
            """
                    .formatted(Weeks.NUMBER);

    private static final String ACTIVE =
            """
            select %1$s, count(distinct customer_id) from ticket
            where opened_at >= :from and opened_at < :before group by %1$s
            """
                    .formatted(Weeks.NUMBER);

    private static final String OFTEN =
            """
            select theme_id from ticket
            where opened_at >= :from and opened_at < :before and theme_id is not null
            group by theme_id having count(*) >= :least
            """;

    private final EntityManager entities;

    VolumeCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** Tickets of each of some themes, from one week to the one before another. */
    Map<Long, WeekCounts> told(Collection<Long> themes, LocalDate from, LocalDate before) {
        var counts = new HashMap<Long, WeekCounts>();
        themes.forEach(theme -> counts.put(theme, new WeekCounts()));
        rows(entities.createNativeQuery(TOLD, Object[].class)
                        .setParameter("themes", themes)
                        .setParameter("from", from.atStartOfDay())
                        .setParameter("before", before.atStartOfDay()))
                .forEach(row -> counts.get(number(row[0])).with(week(row[1]), number(row[2])));
        return counts;
    }

    /** Customers of whom any ticket came in. */
    WeekCounts active(LocalDate from, LocalDate before) {
        var counts = new WeekCounts();
        rows(entities.createNativeQuery(ACTIVE, Object[].class)
                        .setParameter("from", from.atStartOfDay())
                        .setParameter("before", before.atStartOfDay()))
                .forEach(row -> counts.with(week(row[0]), number(row[1])));
        return counts;
    }

    /** The themes of which at least so many tickets came in during a week. */
    @SuppressWarnings("unchecked") // a native query with a class gives that class
    List<Long> toldOften(LocalDate week, int least) {
        return entities.createNativeQuery(OFTEN, Long.class)
                .setParameter("from", week.atStartOfDay())
                .setParameter("before", week.plusWeeks(1).atStartOfDay())
                .setParameter("least", least)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static LocalDate week(Object number) {
        return Weeks.ofNumber(number(number));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
