package care.onetribe.ticket.customer;

import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;

/** What can be done with customers; each method is one transaction. */
@ApplicationScoped
@Transactional
class CustomerDesk {

    private final Customers customers;
    private final CustomerList list;

    CustomerDesk(Customers customers, CustomerList list) {
        this.customers = customers;
        this.list = list;
    }

    CustomerView add(CustomerDetails details) {
        refuseKnown(null, details);
        var customer = new Customer(details);
        customers.persist(customer);
        return CustomerView.of(customer);
    }

    CustomerView show(long id) {
        return CustomerView.of(customers.require(id));
    }

    CustomerView change(long id, MergePatch patch, Precondition precondition) {
        var customer = customers.require(id);
        precondition.require(CustomerView.of(customer));
        var details = patch.applyTo(customer.details());
        refuseKnown(id, details);
        customer.change(details);
        customers.flush();
        return CustomerView.of(customer);
    }

    Page<CustomerView> list(CustomerFilter filter, PageRequest page) {
        return list.page(filter, page);
    }

    private void refuseKnown(Long self, CustomerDetails details) {
        if (details.email() != null) {
            customers
                    .byEmail(details.email())
                    .filter(other -> !Objects.equals(other.id(), self))
                    .ifPresent(
                            other -> {
                                throw new CustomerIsKnown("email", other.id());
                            });
        }
        if (details.externalId() != null) {
            customers
                    .byExternalId(details.externalId())
                    .filter(other -> !Objects.equals(other.id(), self))
                    .ifPresent(
                            other -> {
                                throw new CustomerIsKnown("externalId", other.id());
                            });
        }
    }
}
