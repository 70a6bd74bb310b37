package care.onetribe.ticket.goodwill;

import care.onetribe.kit.page.PageRequest;
import care.onetribe.ticket.customer.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.List;

/** Shows how customers stand with us. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class GoodwillDesk {

    private final Customers customers;
    private final GoodwillEntries entries;
    private final GoodwillConfig config;

    GoodwillDesk(Customers customers, GoodwillEntries entries, GoodwillConfig config) {
        this.customers = customers;
        this.entries = entries;
        this.config = config;
    }

    GoodwillView show(long customerId, PageRequest page) {
        customers.require(customerId);
        return GoodwillView.of(
                entries.balance(customerId), config, rules(), entries.page(customerId, page));
    }

    private List<GoodwillRule> rules() {
        return Arrays.stream(GoodwillReason.values())
                .map(
                        reason ->
                                new GoodwillRule(
                                        reason, config.points().of(reason), reason.meaning()))
                .toList();
    }
}
