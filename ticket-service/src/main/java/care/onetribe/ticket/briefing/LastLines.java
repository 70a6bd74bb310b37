package care.onetribe.ticket.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What customer and team said last. */
@ApplicationScoped
class LastLines {

    /** One code point more than a line shows tells that there is more. */
    private static final String SELECT =
            """
            select new care.onetribe.ticket.briefing.Line(
              m.id, m.kind, m.authorId, m.sentAt, substring(m.body, 1, %d))
            from Message m
            where m.ticketId = :ticketId and m.kind in (CUSTOMER, REPLY)
            order by m.sentAt desc, m.id desc
            """
                    .formatted(Line.LONGEST + 1);

    private final EntityManager entities;

    LastLines(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest last; notes among colleagues are left out. */
    List<Line> of(long ticketId, int most) {
        var lines =
                new ArrayList<>(
                        entities.createQuery(SELECT, Line.class)
                                .setParameter("ticketId", ticketId)
                                .setMaxResults(most)
                                .getResultList());
        Collections.reverse(lines);
        return lines;
    }
}
