package care.onetribe.coaching.scorecard;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** All cards as they are being written. None is ever deleted. */
@ApplicationScoped
class Scorecards implements PanacheRepositoryBase<Scorecard, String> {

    private static final String SORT = "key";

    /** A card for a change; whoever else changes it waits. */
    Scorecard lock(String key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> unknown(key));
    }

    Scorecard require(String key) {
        return findByIdOptional(key).orElseThrow(() -> unknown(key));
    }

    /**
     * Waits for whoever else is adding a card, until the transaction at hand ends. The first card
     * is the lock of the list: one came with the suite, so it is always there.
     */
    void lockList() {
        find("order by scorecardKey").range(0, 0).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** In the order of their keys. */
    Page<ScorecardView> page(PageRequest request) {
        var after = request.after(SORT, 1).map(cursor -> cursor.text(0)).orElse("");
        var read =
                find("scorecardKey > ?1 order by scorecardKey", after)
                        .range(0, request.readLimit() - 1)
                        .list();
        return Page.of(
                        read.stream().map(Scorecard::view).toList(),
                        request,
                        SORT,
                        card -> List.of(card.key()))
                .withTotal(request.total() ? count() : null);
    }

    private static NotFound unknown(String key) {
        return new NotFound("scorecard", key);
    }
}
