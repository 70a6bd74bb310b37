package care.onetribe.ticket.customer;

import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What can be done with customers; each change is one transaction. */
@ApplicationScoped
@Transactional
class CustomerDesk {

    private final Customers customers;
    private final KnownCustomers known;
    private final CustomerList list;

    CustomerDesk(Customers customers, KnownCustomers known, CustomerList list) {
        this.customers = customers;
        this.known = known;
        this.list = list;
    }

    CustomerView add(CustomerDetails details) {
        var customer = new Customer(details);
        known.refuseTwins(null, details, () -> customers.persistAndFlush(customer));
        return CustomerView.of(customer);
    }

    @Transactional(TxType.SUPPORTS)
    CustomerView show(long id) {
        return CustomerView.of(customers.require(id));
    }

    CustomerView change(long id, MergePatch patch, Precondition precondition) {
        var customer = customers.require(id);
        precondition.require(CustomerView.of(customer));
        customer.requireNotErased();
        var details = patch.applyTo(customer.details());
        known.refuseTwins(
                id,
                details,
                () -> {
                    customer.change(details);
                    customers.flush();
                });
        return CustomerView.of(customer);
    }

    @Transactional(TxType.SUPPORTS)
    Page<CustomerView> list(CustomerFilter filter, PageRequest page) {
        return list.page(filter, page);
    }
}
