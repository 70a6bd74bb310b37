package care.onetribe.ticket.privacy;

import care.onetribe.ticket.customer.ForgetsCustomer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * A customer's words in what every service keeps: the events that carry some, and the answers that
 * wait for a request to be sent again. The events stay in their order and the keys stay taken, so
 * that nothing happens twice; a request that is repeated gets an answer without a body.
 */
@ApplicationScoped
class ErasedTraces implements ForgetsCustomer {

    private static final List<String> FORGET =
            List.of(
                    """
                    update event e join (
                      with recursive trail as (
                        select id, merged_into_id from ticket where customer_id = ?1
                        union
                        select t.id, t.merged_into_id from ticket t
                        join trail on t.id = trail.merged_into_id)
                      select convert(concat('tickets/', id) using ascii) as subject from trail
                    ) s on e.subject = s.subject
                    set e.data = json_remove(e.data, '$.words')
                    where e.type = 'customer.thanked'
                      and json_value(e.data, '$.customerId') = ?1
                    """,
                    """
                    update event e join ticket t
                      on e.subject = convert(concat('tickets/', t.id) using ascii)
                    set e.data = json_remove(e.data, '$.tags')
                    where t.customer_id = ?1 and e.type = 'ticket.changed'
                      and json_exists(e.data, '$.tags')
                    """,
                    """
                    update idempotency i join ticket t on t.id = coalesce(
                      cast(nullif(regexp_substr(i.location, '(?<=/tickets/)[0-9]+'), '')
                        as unsigned),
                      cast(json_value(convert(i.body using utf8mb4), '$.ticketId') as unsigned))
                    set i.body = null
                    where t.customer_id = ?1
                    """,
                    """
                    update idempotency set body = null
                    where location = convert(concat('/api/v1/customers/', ?1) using ascii)
                      or json_value(convert(body using utf8mb4), '$.customer.id') = ?1
                    """);

    private final EntityManager entities;

    ErasedTraces(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(long customerId) {
        FORGET.forEach(
                sql -> entities.createNativeQuery(sql).setParameter(1, customerId).executeUpdate());
    }
}
