package care.onetribe.coaching.opportunity;

import care.onetribe.coaching.listing.Conditions;
import care.onetribe.coaching.listing.NewestFirst;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Who said yes to what. */
@ApplicationScoped
class Participations implements PanacheRepository<Participation> {

    Optional<Participation> of(long opportunityId, String memberId) {
        return find("opportunityId = ?1 and memberId = ?2", opportunityId, memberId)
                .firstResultOptional();
    }

    Participation require(long opportunityId, String memberId) {
        return of(opportunityId, memberId).orElseThrow(() -> new NotFound("participant", memberId));
    }

    Page<ParticipationView> page(long opportunityId, PageRequest request) {
        var conditions =
                new Conditions().and("opportunityId = :opportunity", "opportunity", opportunityId);
        return NewestFirst.page(this, conditions, request, Participation::id)
                .map(Participation::view);
    }
}
