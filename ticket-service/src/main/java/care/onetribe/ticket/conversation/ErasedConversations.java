package care.onetribe.ticket.conversation;

import care.onetribe.ticket.customer.ForgetsCustomer;
import care.onetribe.ticket.customer.HoldsOfCustomer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * What was said and written on a customer's tickets, by whomever. What came along from the ticket
 * of somebody else stays theirs, and what went along into such a one is looked for there.
 */
@ApplicationScoped
class ErasedConversations implements ForgetsCustomer, HoldsOfCustomer {

    /** A customer's tickets that went over, with every ticket on their way. */
    private static final String TRAIL =
            """
            with recursive trail as (
              select id as from_id, merged_into_id as id, expectation, resolution from ticket
                where customer_id = :id and merged_into_id is not null
              union all
              select trail.from_id, t.merged_into_id, trail.expectation, trail.resolution
                from ticket t join trail on t.id = trail.id where t.merged_into_id is not null)
            """;

    private static final List<String> FORGET =
            List.of(
                    // what the ticket of somebody else took over from theirs
                    """
                    update ticket o join (%s select * from trail) s on s.id = o.id
                    set o.expectation_confirmed =
                        o.expectation_confirmed and not (o.expectation <=> s.expectation),
                      o.expectation = nullif(o.expectation, s.expectation),
                      o.resolution = if(o.resolution = s.resolution, :gone, o.resolution),
                      o.version = o.version + 1
                    where o.customer_id <> :id
                    """
                            .formatted(TRAIL),
                    """
                    delete g from ticket_tag g join (%s
                      select trail.id, x.tag from trail join ticket_tag x
                        on x.ticket_id = trail.from_id) s on s.id = g.ticket_id and s.tag = g.tag
                    """
                            .formatted(TRAIL),
                    """
                    update ticket set subject = :gone, expectation = null,
                      expectation_confirmed = false,
                      resolution = if(resolution is null, null, :gone),
                      hold_reason = if(hold_reason is null, null, :gone),
                      external_id = null, version = version + 1
                    where customer_id = :id
                    """,
                    """
                    delete g from ticket_tag g join ticket t on t.id = g.ticket_id
                    where t.customer_id = :id
                    """,
                    """
                    update message m join ticket t on t.id = m.ticket_id
                    set m.body = :gone, m.heading = if(m.heading is null, null, :gone)
                    where t.customer_id = :id and m.from_ticket_id is null
                      and (m.customer_id is null or m.customer_id = :id)
                    """,
                    """
                    update message m join ticket t on t.id = m.from_ticket_id
                    set m.body = :gone, m.heading = if(m.heading is null, null, :gone)
                    where t.customer_id = :id
                    """,
                    """
                    update message set body = :gone, heading = if(heading is null, null, :gone)
                    where customer_id = :id
                    """,
                    """
                    update handover h join ticket t on t.id = h.ticket_id
                    set h.reason = :gone, h.done = :gone, h.next = :gone, h.customer_told = :gone
                    where t.customer_id = :id and h.from_ticket_id is null
                    """,
                    """
                    update handover h join ticket t on t.id = h.from_ticket_id
                    set h.reason = :gone, h.done = :gone, h.next = :gone, h.customer_told = :gone
                    where t.customer_id = :id
                    """);

    private static final List<Holding> HOLDINGS =
            List.of(
                    new Holding(
                            "tickets",
                            "select id, external_id, subject, channel, status, customer_mood,"
                                    + " opening_mood, owner_id, team_id, expectation,"
                                    + " expectation_confirmed, exchanges, replies, handovers,"
                                    + " reopenings, opened_at, first_replied_at, resolved_at,"
                                    + " closed_at, last_message_at, hold_reason, hold_until,"
                                    + " resolution, merged_into_id from ticket"
                                    + " where customer_id = ? order by id"),
                    new Holding(
                            "tags",
                            "select g.ticket_id, g.tag from ticket_tag g"
                                    + " join ticket t on t.id = g.ticket_id where t.customer_id = ?"
                                    + " order by g.ticket_id, g.tag"),
                    new Holding(
                            "messages",
                            "select m.id, m.ticket_id, m.kind, m.author_id, m.sent_at, m.heading,"
                                    + " m.body from message m join ticket t on t.id = m.ticket_id"
                                    + " where t.customer_id = ? and m.from_ticket_id is null and"
                                    + " (m.customer_id is null or m.customer_id = ?)"
                                    + " union select m.id, m.ticket_id, m.kind, m.author_id,"
                                    + " m.sent_at, m.heading, m.body from message m"
                                    + " join ticket t on t.id = m.from_ticket_id"
                                    + " where t.customer_id = ?"
                                    + " union select m.id, m.ticket_id, m.kind, m.author_id,"
                                    + " m.sent_at, m.heading, m.body from message m"
                                    + " where m.customer_id = ?"),
                    new Holding(
                            "handovers",
                            "select h.* from handover h join ticket t on t.id ="
                                    + " coalesce(h.from_ticket_id, h.ticket_id)"
                                    + " where t.customer_id = ?"),
                    new Holding(
                            "history",
                            "select e.id, e.type, e.subject, e.time, e.actor_id, e.data"
                                    + " from event e join ticket t on e.subject ="
                                    + " convert(concat('tickets/', t.id) using ascii)"
                                    + " where t.customer_id = ?"));

    private final EntityManager entities;

    ErasedConversations(EntityManager entities) {
        this.entities = entities;
    }

    /** The tickets first, as everybody else does who changes what belongs to them. */
    @Override
    public void forget(long customerId) {
        entities.createNativeQuery(
                        "select id from ticket where customer_id = ?1 order by id for update")
                .setParameter(1, customerId)
                .getResultList();
        for (var statement : FORGET) {
            var query = entities.createNativeQuery(statement).setParameter("id", customerId);
            if (statement.contains(":gone")) {
                query.setParameter("gone", GONE);
            }
            query.executeUpdate();
        }
    }

    @Override
    public List<Holding> holdings() {
        return HOLDINGS;
    }
}
