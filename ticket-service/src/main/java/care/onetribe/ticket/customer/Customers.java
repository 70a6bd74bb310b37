package care.onetribe.ticket.customer;

import care.onetribe.kit.problem.NotFound;
import care.onetribe.kit.text.EmailKey;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All customers. */
@ApplicationScoped
public class Customers implements PanacheRepository<Customer> {

    /**
     * A customer by id.
     *
     * @throws NotFound when there is none
     */
    public Customer require(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("customer", id));
    }

    /**
     * A customer as callers see them.
     *
     * @throws NotFound when there is none
     */
    public CustomerView view(long id) {
        return CustomerView.of(require(id));
    }

    /**
     * The customer with this address, made when there is none. Two callers at once get the same
     * one: the database decides.
     *
     * @param email null makes a new customer
     */
    public Customer findOrMake(String name, String email) {
        return email == null
                ? make(CustomerDetails.of(name, null))
                : byEmail(email).orElseGet(() -> makeOrTake(name, email, null));
    }

    /**
     * The customers with these external ids; those that there are not are made.
     *
     * @param names by external id
     * @return by external id
     */
    public Map<String, Customer> findOrMakeExternal(Map<String, String> names) {
        var found = new HashMap<String, Customer>();
        if (!names.isEmpty()) {
            list("externalId in ?1", names.keySet())
                    .forEach(customer -> found.put(customer.details().externalId(), customer));
        }
        // In one order, so that no two imports wait for each other.
        new TreeMap<>(names)
                .forEach(
                        (id, name) ->
                                found.computeIfAbsent(id, none -> makeOrTake(name, null, id)));
        return found;
    }

    Optional<Customer> byEmail(String email) {
        return find("emailKey", EmailKey.of(email)).firstResultOptional();
    }

    Optional<Customer> byExternalId(String externalId) {
        return find("externalId", externalId).firstResultOptional();
    }

    private Customer make(CustomerDetails details) {
        var customer = new Customer(details);
        persist(customer);
        return customer;
    }

    /** Waits for whoever makes the same customer at the same time, and then takes theirs. */
    private Customer makeOrTake(String name, String email, String externalId) {
        return (Customer)
                getEntityManager()
                        .createNativeQuery(
                                "insert into customer"
                                        + " (version, name, email, email_key, external_id, explain_as)"
                                        + " values (0, ?, ?, ?, ?, 'PLAIN')"
                                        + " on duplicate key update id = id returning *",
                                Customer.class)
                        .setParameter(1, name)
                        .setParameter(2, email)
                        .setParameter(3, EmailKey.of(email))
                        .setParameter(4, externalId)
                        .getSingleResult();
    }
}
