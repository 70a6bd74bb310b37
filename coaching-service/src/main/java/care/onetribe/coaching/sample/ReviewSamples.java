package care.onetribe.coaching.sample;

import care.onetribe.coaching.listing.Conditions;
import care.onetribe.coaching.listing.NewestFirst;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** All samples. */
@ApplicationScoped
class ReviewSamples implements PanacheRepository<ReviewSample> {

    /** Those of a team, the newest first. */
    Page<ListedSample> page(String teamId, PageRequest request) {
        var ofTeam = new Conditions().and("teamId = :team", "team", teamId);
        return NewestFirst.page(this, ofTeam, request, ReviewSample::id).map(ReviewSample::listed);
    }
}
