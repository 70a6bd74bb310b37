package care.onetribe.coaching.opportunity;

import care.onetribe.coaching.roster.Roster;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import care.onetribe.kit.version.Saved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;

/** Saying yes, and what comes of it; each change is one transaction, under the offer's lock. */
@ApplicationScoped
@Transactional
class ParticipationDesk {

    private final Opportunities opportunities;
    private final Participations participations;
    private final OpportunityRights rights;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    ParticipationDesk(
            Opportunities opportunities,
            Participations participations,
            OpportunityRights rights,
            Roster roster,
            Caller caller,
            Clock clock) {
        this.opportunities = opportunities;
        this.participations = participations;
        this.rights = rights;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    /** Saying yes twice is saying it once. */
    Saved<ParticipationView> sayYes(long id, String memberId) {
        var opportunity = opportunities.lock(id);
        rights.requireAnswer(memberId);
        return participations
                .of(id, memberId)
                .map(there -> new Saved<>(there.view(), false))
                .orElseGet(() -> new Saved<>(add(opportunity, memberId), true));
    }

    /** Somebody changes their mind; their place is free again. */
    void leave(long id, String memberId) {
        var opportunity = opportunities.lock(id);
        roster.require(memberId);
        rights.requireAnswer(memberId);
        var participation = participations.require(id, memberId);
        if (participation.hasOutcome()) {
            throw new OutcomeIsNoted();
        }
        participations.delete(participation);
        opportunity.leave();
    }

    @Transactional(TxType.SUPPORTS)
    ParticipationView show(long id, String memberId) {
        rights.requireSightOf(opportunities.require(id), memberId);
        return participations.require(id, memberId).view();
    }

    ParticipationView note(
            long id, String memberId, NoteOutcome request, Precondition precondition) {
        var opportunity = opportunities.lock(id);
        rights.requireOutcome(opportunity, memberId);
        var participation = participations.require(id, memberId);
        if (participation.hasOutcome()) {
            precondition.require(participation.view());
        }
        participation.note(request, caller.id(), clock.instant());
        participations.flush();
        return participation.view();
    }

    @Transactional(TxType.SUPPORTS)
    Page<ParticipationView> list(long id, PageRequest page) {
        rights.requireSightOfAll(opportunities.require(id));
        return participations.page(id, page);
    }

    private ParticipationView add(Opportunity opportunity, String memberId) {
        var now = clock.instant();
        opportunity.take(memberId, LocalDate.ofInstant(now, roster.require(memberId).zone()));
        var participation = new Participation(opportunity.id(), memberId, now);
        participations.persist(participation);
        return participation.view();
    }
}
