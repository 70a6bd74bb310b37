package care.onetribe.coaching.opportunity;

import care.onetribe.coaching.listing.Conditions;
import care.onetribe.coaching.listing.NewestFirst;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** All opportunities. */
@ApplicationScoped
class Opportunities implements PanacheRepository<Opportunity> {

    /** What one can say yes to on a day. */
    private static final String OPEN =
            "opensOn <= :day and closesOn >= :day and withdrawnAt is null and taken < places";

    Opportunity require(long id) {
        return found(findByIdOptional(id), id);
    }

    /** Waits for whoever else takes a place in it or changes it. */
    Opportunity lock(long id) {
        return found(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    Page<Opportunity> page(OpportunityFilter filter, PageRequest request) {
        var conditions =
                new Conditions()
                        .andAny("kind", filter.kind())
                        .andAny("offeredById", filter.offeredBy())
                        .andIfPresent(OPEN, "day", filter.openOn())
                        .andIfPresent(
                                "id in (select p.opportunityId from Participation p"
                                        + " where p.memberId = :participant)",
                                "participant",
                                filter.participant());
        if (!filter.skill().isEmpty()) {
            conditions.and(
                    "id in (select o.id from Opportunity o join o.skillKeys k where k in :skills)",
                    "skills",
                    filter.skill());
        }
        return NewestFirst.page(this, conditions, request, Opportunity::id);
    }

    private static Opportunity found(Optional<Opportunity> opportunity, long id) {
        return opportunity.orElseThrow(() -> new NotFound("opportunity", id));
    }
}
