package care.onetribe.ticket.customer;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.text.EmailKey;
import care.onetribe.kit.text.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Pages of customers, the newest first. */
@ApplicationScoped
class CustomerList {

    private static final String SORT = "-id";

    private final EntityManager entities;

    CustomerList(EntityManager entities) {
        this.entities = entities;
    }

    Page<CustomerView> page(CustomerFilter filter, PageRequest request) {
        var where = new ArrayList<String>(List.of("1 = 1"));
        var arguments = new ArrayList<Object>();
        if (filter.email() != null) {
            where.add("email_key = ?");
            arguments.add(EmailKey.of(filter.email()));
        }
        if (filter.q() != null) {
            where.add("match (name, organization, email) against (? in boolean mode)");
            arguments.add(SearchWords.of(filter.q()).allAsTyped());
        }
        var total = request.total() ? count(where, arguments) : null;
        request.after(SORT, 1)
                .ifPresent(
                        cursor -> {
                            where.add("id < ?");
                            arguments.add(cursor.number(0));
                        });
        var rows = read(where, arguments, request.readLimit());
        return Page.of(rows, request, SORT, customer -> List.of(customer.id())).withTotal(total);
    }

    private Long count(List<String> where, List<Object> arguments) {
        var query =
                entities.createNativeQuery(
                        "select count(*) from customer where " + String.join(" and ", where),
                        Long.class);
        bind(query, arguments);
        return (Long) query.getSingleResult();
    }

    @SuppressWarnings("unchecked") // a native query with a class gives that class
    private List<CustomerView> read(List<String> where, List<Object> arguments, int limit) {
        var query =
                entities.createNativeQuery(
                        "select * from customer where %s order by id desc limit %d"
                                .formatted(String.join(" and ", where), limit),
                        Customer.class);
        bind(query, arguments);
        return ((List<Customer>) query.getResultList()).stream().map(CustomerView::of).toList();
    }

    private static void bind(jakarta.persistence.Query query, List<Object> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            query.setParameter(i + 1, arguments.get(i));
        }
    }
}
