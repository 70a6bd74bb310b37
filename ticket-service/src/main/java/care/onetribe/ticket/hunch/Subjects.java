package care.onetribe.ticket.hunch;

import care.onetribe.kit.problem.InvalidField;
import care.onetribe.ticket.customer.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What hunches are about, as far as the suite knows it. */
@ApplicationScoped
class Subjects {

    private final Customers customers;

    Subjects(Customers customers) {
        this.customers = customers;
    }

    /**
     * @throws InvalidField when there is no such thing
     */
    void require(HunchAbout about) {
        if (about.customerId() != null
                && customers.findByIdOptional(about.customerId()).isEmpty()) {
            throw new InvalidField("/about/customerId", "there is no such customer");
        }
    }

    Rises risesOf(List<HunchAbout> things) {
        return new Rises(Map.of());
    }
}
