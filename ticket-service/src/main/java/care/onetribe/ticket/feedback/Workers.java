package care.onetribe.ticket.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Who worked on a ticket: its owners over time, who helped, and who replied. */
@ApplicationScoped
class Workers {

    private static final String SELECT =
            """
            select owner_id from ticket where id = :id and owner_id is not null
            union select from_id from handover where ticket_id = :id and from_id is not null
            union select member_id from ticket_helper where ticket_id = :id
            union select author_id from message
              where ticket_id = :id and kind = 'REPLY' and author_id is not null
            order by 1
            """;

    private final EntityManager entities;

    Workers(EntityManager entities) {
        this.entities = entities;
    }

    /** Their handles, sorted. */
    @SuppressWarnings("unchecked") // a native query with a class gives that class
    List<String> of(long ticketId) {
        return entities.createNativeQuery(SELECT, String.class)
                .setParameter("id", ticketId)
                .getResultList();
    }
}
