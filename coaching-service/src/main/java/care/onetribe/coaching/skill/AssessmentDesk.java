package care.onetribe.coaching.skill;

import care.onetribe.coaching.roster.Roster;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Saying and reading how far somebody is; each change is one transaction. */
@ApplicationScoped
@Transactional
class AssessmentDesk {

    private final Assessments assessments;
    private final Skills skills;
    private final SkillRights rights;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    AssessmentDesk(
            Assessments assessments,
            Skills skills,
            SkillRights rights,
            Roster roster,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.skills = skills;
        this.rights = rights;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    AssessmentView assess(AssessSkill request) {
        requireMember(request.memberId());
        var side = rights.requireAssessment(request.memberId());
        requireActive(request.skillKey());
        var assessment = new SkillAssessment(request, side, caller.id(), clock.instant());
        assessments.persist(assessment);
        return assessment.view();
    }

    @Transactional(TxType.SUPPORTS)
    AssessmentView show(long id) {
        return assessments
                .findByIdOptional(id)
                .filter(assessment -> rights.maySee(assessment.memberId()))
                .map(SkillAssessment::view)
                .orElseThrow(() -> new NotFound("assessment", id));
    }

    @Transactional(TxType.SUPPORTS)
    Page<AssessmentView> list(AssessmentFilter filter, PageRequest page) {
        var memberId = filter.member() == null ? caller.id() : filter.member();
        rights.requireSight(memberId);
        return assessments.page(memberId, filter, page).map(SkillAssessment::view);
    }

    private void requireMember(String memberId) {
        if (roster.find(memberId).isEmpty()) {
            throw new InvalidField("/memberId", "there is no member " + memberId);
        }
    }

    private void requireActive(String skillKey) {
        var skill =
                skills.findByIdOptional(skillKey)
                        .orElseThrow(
                                () ->
                                        new InvalidField(
                                                "/skillKey", "there is no skill " + skillKey));
        if (!skill.view().active()) {
            throw new SkillIsRetired(skillKey);
        }
    }
}
