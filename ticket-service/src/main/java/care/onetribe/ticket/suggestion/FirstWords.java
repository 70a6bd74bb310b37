package care.onetribe.ticket.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tickets are about: their subjects, and what their customers said first. */
@ApplicationScoped
class FirstWords {

    /** In a chat the first message often only greets. */
    private static final String FIRST =
            """
            select ticket_id, text from (
              select ticket_id, left(concat_ws(' ', heading, body), 2000) as text,
                row_number() over (partition by ticket_id order by sent_at, id) as place
              from message where ticket_id in :ids and kind = 'CUSTOMER') said
            where place <= 3 order by ticket_id, place
            """;

    private final EntityManager entities;

    FirstWords(EntityManager entities) {
        this.entities = entities;
    }

    Map<Long, List<String>> of(Collection<Long> ticketIds) {
        @SuppressWarnings("unchecked") // a native query of several columns gives arrays
        List<Object[]> rows =
                entities.createNativeQuery(FIRST, Object[].class)
                        .setParameter("ids", ticketIds)
                        .getResultList();
        var texts = new HashMap<Long, List<String>>();
        rows.forEach(
                row ->
                        texts.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                                .add((String) row[1]));
        return texts;
    }
}
