package care.onetribe.coaching.skill;

import care.onetribe.coaching.listing.Conditions;
import care.onetribe.coaching.listing.NewestFirst;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** All assessments. */
@ApplicationScoped
class Assessments implements PanacheRepository<SkillAssessment> {

    Page<SkillAssessment> page(String memberId, AssessmentFilter filter, PageRequest request) {
        var conditions =
                new Conditions()
                        .and("memberId = :member", "member", memberId)
                        .andAny("skillKey", filter.skill())
                        .andIfPresent("side = :side", "side", filter.side());
        return NewestFirst.page(this, conditions, request, SkillAssessment::id);
    }
}
