package care.onetribe.ticket.privacy;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import care.onetribe.ticket.customer.Customers;
import care.onetribe.ticket.customer.ForgetsCustomer;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A customer's right to know and to be forgotten; each change is one transaction. */
@ApplicationScoped
@Transactional
class PrivacyDesk {

    private final Customers customers;
    private final List<ForgetsCustomer> memories;
    private final PrivacyRecords records;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    PrivacyDesk(
            Customers customers,
            @All List<ForgetsCustomer> memories,
            PrivacyRecords records,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.customers = customers;
        this.memories = memories;
        this.records = records;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** Done once more it takes out what came since. */
    PrivacyRecordView erase(long customerId, Precondition precondition) {
        precondition.honour(() -> customers.view(customerId).version());
        customers.require(customerId);
        memories.forEach(memory -> memory.forget(customerId));
        var data = Map.of("customerId", customerId);
        outbox.record(
                new Event(
                        "customer.erased",
                        "customers/" + customerId,
                        clock.instant(),
                        caller.id(),
                        data));
        return note(customerId, PrivacyKind.ERASURE);
    }

    /** That somebody is about to read all that is held. */
    PrivacyRecordView noteExport(long customerId) {
        customers.require(customerId);
        return note(customerId, PrivacyKind.EXPORT);
    }

    @Transactional(TxType.SUPPORTS)
    Page<PrivacyRecordView> list(long customerId, PageRequest page) {
        customers.require(customerId);
        return records.page(customerId, page);
    }

    private PrivacyRecordView note(long customerId, PrivacyKind kind) {
        var record = new PrivacyRecord(customerId, kind, caller.id(), clock.instant());
        records.persist(record);
        return record.view();
    }
}
