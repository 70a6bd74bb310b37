package care.onetribe.recognition.value;

import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.kit.version.Precondition;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** What the tribe values; each change is one transaction. */
@ApplicationScoped
@Transactional
public class Values implements PanacheRepositoryBase<TribeValue, String> {

    private static final String SORT = "key";

    /** Whether a value can be named in new kudos. */
    public boolean isActive(String key) {
        return findByIdOptional(key).map(TribeValue::isActive).orElse(false);
    }

    ValueView add(AddValue request) {
        lock();
        if (findById(request.key()) != null) {
            throw new ValueExists(request.key());
        }
        var value =
                new TribeValue(
                        request.key(),
                        new ValueDetails(request.title(), request.description(), true));
        persistAndFlush(value);
        return value.view();
    }

    /**
     * Waits for whoever else is adding a value, until the transaction at hand ends. The first value
     * is the lock of the list: it is always there, since none is ever deleted.
     */
    private void lock() {
        find("order by valueKey").range(0, 0).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    @Transactional(TxType.SUPPORTS)
    ValueView show(String key) {
        return findByIdOptional(key).orElseThrow(() -> new NotFound("value", key)).view();
    }

    ValueView change(String key, MergePatch patch, Precondition precondition) {
        var value =
                findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(() -> new NotFound("value", key));
        precondition.require(value.view());
        value.change(patch.applyTo(value.details()));
        flush();
        return value.view();
    }

    @Transactional(TxType.SUPPORTS)
    Page<ValueView> page(Boolean active, PageRequest request) {
        var after = request.after(SORT, 1).map(cursor -> cursor.text(0)).orElse("");
        var only = active == null ? List.of(true, false) : List.of(active);
        var read =
                find("active in ?1 and valueKey > ?2 order by valueKey", only, after)
                        .range(0, request.readLimit() - 1)
                        .list()
                        .stream()
                        .map(TribeValue::view)
                        .toList();
        var total = request.total() ? count("active in ?1", only) : null;
        return Page.of(read, request, SORT, value -> List.of(value.key())).withTotal(total);
    }
}
