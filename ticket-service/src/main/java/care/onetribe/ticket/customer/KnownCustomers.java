package care.onetribe.ticket.customer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Sees to it that no two customers have the same address or the same external id. */
@ApplicationScoped
class KnownCustomers {

    private final Customers customers;

    KnownCustomers(Customers customers) {
        this.customers = customers;
    }

    /**
     * Writes a customer who is no one else's twin. Of several who write the same one at once the
     * database lets one through; the others learn who it is.
     *
     * @param self the customer's own id, or null for a new one
     * @param write ends with a flush
     * @throws CustomerIsKnown when somebody else has the address or the external id
     */
    void refuseTwins(Long self, CustomerDetails details, Runnable write) {
        requireUnknown(self, details);
        try {
            write.run();
        } catch (ConstraintViolationException overtaken) {
            QuarkusTransaction.requiringNew().run(() -> requireUnknown(self, details));
            throw overtaken;
        }
    }

    private void requireUnknown(Long self, CustomerDetails details) {
        if (details.email() != null) {
            requireNobodyElse(self, customers.byEmail(details.email()), "email");
        }
        if (details.externalId() != null) {
            requireNobodyElse(self, customers.byExternalId(details.externalId()), "externalId");
        }
    }

    private static void requireNobodyElse(Long self, Optional<Customer> holder, String field) {
        holder.filter(other -> !Objects.equals(other.id(), self))
                .ifPresent(
                        other -> {
                            throw new CustomerIsKnown(field, other.id());
                        });
    }
}
