package care.onetribe.ticket.wordback;

import care.onetribe.kit.time.UtcColumn;
import care.onetribe.ticket.conversation.CustomerMood;
import care.onetribe.ticket.conversation.FollowsTicket;
import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.feedback.Addressed;
import care.onetribe.ticket.feedback.HearsOfFeedback;
import care.onetribe.ticket.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
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
public class TurnedAround implements FollowsTicket, HearsOfFeedback {

    private static final String NOTICE =
            """
            update follow_up f set turned_around_at = ?, version = version + 1
            where f.customer_id = ? and f.theme_id = ? and f.status = 'SENT'
              and f.turned_around_at is null and f.done_at <= ?
              and exists (
                select 1 from ticket t
                where t.customer_id = f.customer_id and t.theme_id = f.theme_id
                  and opening_mood in ('FRUSTRATED', 'ANGRY'))
            """;

    private final Sql sql;

    TurnedAround(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void moodChanged(Ticket ticket, CustomerMood mood, Instant at) {
        if (mood == CustomerMood.CALM || mood == CustomerMood.HAPPY) {
            notice(ticket, at);
        }
    }

    @Override
    public void hear(Ticket ticket, Answered answered, Instant at) {
        if (answered.addressed() == Addressed.YES) {
            concernAddressed(ticket, at);
        }
    }

    void concernAddressed(Ticket ticket, Instant at) {
        notice(ticket, at);
    }

    private void notice(Ticket ticket, Instant at) {
        if (ticket.themeId() != null) {
            var then = UtcColumn.of(at);
            sql.update(NOTICE, then, ticket.customer().id(), ticket.themeId(), then);
        }
    }
}
