package care.onetribe.coaching.opportunity;

import care.onetribe.coaching.skill.SkillEvidence;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Offering opportunities; each change is one transaction. */
@ApplicationScoped
@Transactional
class OpportunityDesk {

    private final Opportunities opportunities;
    private final OpportunityRights rights;
    private final OpportunityEvents events;
    private final SkillEvidence skills;
    private final Caller caller;
    private final Clock clock;

    OpportunityDesk(
            Opportunities opportunities,
            OpportunityRights rights,
            OpportunityEvents events,
            SkillEvidence skills,
            Caller caller,
            Clock clock) {
        this.opportunities = opportunities;
        this.rights = rights;
        this.events = events;
        this.skills = skills;
        this.caller = caller;
        this.clock = clock;
    }

    OpportunityView offer(OpportunityDetails details) {
        skills.requireKnown("/skillKeys", details.skills());
        var opportunity = new Opportunity(details, caller.id(), clock.instant());
        opportunities.persist(opportunity);
        events.offered(opportunity);
        return OpportunityView.of(opportunity);
    }

    @Transactional(TxType.SUPPORTS)
    OpportunityView show(long id) {
        return OpportunityView.of(opportunities.require(id));
    }

    OpportunityView change(long id, MergePatch patch, Precondition precondition) {
        var opportunity = opportunities.lock(id);
        rights.requireManagement(opportunity);
        precondition.require(OpportunityView.of(opportunity));
        var details = patch.applyTo(opportunity.details());
        skills.requireKnown("/skillKeys", details.skills());
        opportunity.change(details);
        opportunities.flush();
        return OpportunityView.of(opportunity);
    }

    OpportunityView withdraw(long id, WithdrawOpportunity request, Precondition precondition) {
        var opportunity = opportunities.lock(id);
        rights.requireManagement(opportunity);
        precondition.honour(() -> OpportunityView.of(opportunity).version());
        opportunity.withdraw(request.reason(), clock.instant());
        events.withdrawn(opportunity);
        opportunities.flush();
        return OpportunityView.of(opportunity);
    }

    @Transactional(TxType.SUPPORTS)
    Page<OpportunityView> list(OpportunityFilter filter, PageRequest page) {
        if (filter.participant() != null) {
            rights.requireSightOfAllOf(filter.participant());
        }
        return opportunities.page(filter, page).map(OpportunityView::of);
    }
}
