package care.onetribe.coaching.review;

import care.onetribe.coaching.listing.Conditions;
import care.onetribe.coaching.listing.NewestFirst;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** All disputes. */
@ApplicationScoped
class Disputes implements PanacheRepository<Dispute> {

    private final ReviewRights rights;

    Disputes(ReviewRights rights) {
        this.rights = rights;
    }

    /**
     * @throws NotFound when the caller may not know of it
     */
    Dispute require(long id) {
        return visible(id, findByIdOptional(id));
    }

    /** The same for a change: whoever else changes it waits. */
    Dispute lock(long id) {
        return visible(id, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Dispute> of(long reviewId, String criterionKey) {
        return find("reviewId = ?1 and expected.criterionKey = ?2", reviewId, criterionKey)
                .firstResultOptional();
    }

    /** Those that nobody decided in time; what another replica has at hand is passed over. */
    List<Dispute> lockOverdue(Instant now, int limit) {
        return find("status = ?1 and decideBy < ?2 order by decideBy", DisputeStatus.OPEN, now)
                .range(0, limit - 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** Those of all reviews, the newest first; for coaches, who may see all. */
    Page<DisputeView> page(List<DisputeStatus> statuses, PageRequest request) {
        return page(new Conditions().andAny("status", statuses), request);
    }

    /** Those of a review, the newest first. */
    Page<DisputeView> pageOf(long reviewId, PageRequest request) {
        return page(new Conditions().and("reviewId = :review", "review", reviewId), request);
    }

    private Page<DisputeView> page(Conditions conditions, PageRequest request) {
        return NewestFirst.page(this, conditions, request, Dispute::id).map(Dispute::view);
    }

    private Dispute visible(long id, Optional<Dispute> found) {
        var dispute = found.orElseThrow(() -> new NotFound("dispute", id));
        rights.requireVisible(dispute);
        return dispute;
    }
}
