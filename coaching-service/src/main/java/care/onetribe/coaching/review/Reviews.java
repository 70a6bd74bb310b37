package care.onetribe.coaching.review;

import care.onetribe.coaching.listing.Conditions;
import care.onetribe.coaching.listing.NewestFirst;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** All reviews, each shown only to whom may see it. */
@ApplicationScoped
class Reviews implements PanacheRepository<Review> {

    private final ReviewRights rights;
    private final Caller caller;

    Reviews(ReviewRights rights, Caller caller) {
        this.rights = rights;
        this.caller = caller;
    }

    /**
     * @throws NotFound when the caller may not know of it
     */
    Review require(long id) {
        return visible(id, findByIdOptional(id));
    }

    /**
     * A review for a change. Its row stays locked until the transaction ends, so that of many who
     * change it at once each sees what the one before did.
     *
     * @throws NotFound when the caller may not know of it
     */
    Review lock(long id) {
        return visible(id, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A review that the caller changes by something else that they may do. */
    Review lockForDispute(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Review> ofDrawn(long sampleId, long ticketId) {
        return find("sampleId = ?1 and ticketId = ?2", sampleId, ticketId).firstResultOptional();
    }

    /** The newest first, along the index of an agent's or of a reviewer's reviews. */
    Page<ReviewView> page(ReviewFilter filter, PageRequest request) {
        var conditions =
                new Conditions()
                        .andAny("status", filter.status())
                        .andIfPresent("reviewerId = :reviewer", "reviewer", filter.reviewer());
        var agent = filter.agent(caller.id());
        if (agent != null) {
            conditions.and("memberId = :agent", "agent", agent);
            narrowToVisible(agent, conditions);
        }
        return NewestFirst.page(this, conditions, request, Review::id).map(rights::view);
    }

    private void narrowToVisible(String agent, Conditions conditions) {
        if (agent.equals(caller.id())) {
            return;
        }
        var visible =
                rights.looksAfter(agent)
                        ? "(reviewerId = :me or status in (SHARED, DISCUSSED))"
                        : "reviewerId = :me";
        conditions.and(visible, "me", caller.id());
    }

    private Review visible(long id, Optional<Review> found) {
        var review = found.orElseThrow(() -> new NotFound("review", id));
        rights.requireVisible(review);
        return review;
    }
}
