package care.onetribe.ticket.wordback;

import care.onetribe.ticket.conversation.CustomerMood;
import care.onetribe.ticket.conversation.FollowsTicket;
import care.onetribe.ticket.conversation.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * Notices which customers the word back turned around. One counts as turned around when
 *
 * <ol>
 *   <li>one of their tickets of the theme had opened FRUSTRATED or ANGRY, and
 *   <li>after they were told that it is fixed, on one of their tickets of the theme, they said YES
 *       to whether their concern was addressed, or their mood changed to CALM or HAPPY.
 * </ol>
 *
 * The first time counts, and stays: a later bad day does not undo it. A mood that was calm when
 * they were told did not become so by being told, and does not count.
 */
@ApplicationScoped
public class TurnedAround implements FollowsTicket {

    private static final String NOTICE =
            """
            update follow_up set turned_around_at = :at, version = version + 1
            where customer_id = :customer and theme_id = :theme and status = 'SENT'
              and turned_around_at is null and done_at <= :at
              and exists (
                select 1 from ticket where customer_id = :customer and theme_id = :theme
                  and opening_mood in ('FRUSTRATED', 'ANGRY'))
            """;

    private final EntityManager entities;

    TurnedAround(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void moodChanged(Ticket ticket, CustomerMood mood, Instant at) {
        if (mood == CustomerMood.CALM || mood == CustomerMood.HAPPY) {
            notice(ticket, at);
        }
    }

    /**
     * A customer said that their concern was addressed.
     *
     * @param ticket which they said it of; its row is locked
     */
    public void concernAddressed(Ticket ticket, Instant at) {
        notice(ticket, at);
    }

    private void notice(Ticket ticket, Instant at) {
        if (ticket.themeId() != null) {
            entities.flush();
            entities.createNativeQuery(NOTICE)
                    .setParameter("at", at)
                    .setParameter("customer", ticket.customer().id())
                    .setParameter("theme", ticket.themeId())
                    .executeUpdate();
        }
    }
}
