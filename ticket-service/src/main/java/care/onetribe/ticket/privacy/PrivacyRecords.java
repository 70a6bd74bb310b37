package care.onetribe.ticket.privacy;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All records of exports and erasures. */
@ApplicationScoped
class PrivacyRecords implements PanacheRepository<PrivacyRecord> {

    private static final String SORT = "-id";

    Page<PrivacyRecordView> page(long customerId, PageRequest request) {
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var read =
                find("customerId = ?1 and id < ?2 order by id desc", customerId, before)
                        .range(0, request.readLimit() - 1)
                        .list()
                        .stream()
                        .map(PrivacyRecord::view)
                        .toList();
        var total = request.total() ? count("customerId", customerId) : null;
        return Page.of(read, request, SORT, kept -> List.of(kept.id())).withTotal(total);
    }
}
