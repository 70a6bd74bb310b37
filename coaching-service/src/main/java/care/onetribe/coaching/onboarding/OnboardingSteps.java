package care.onetribe.coaching.onboarding;

import care.onetribe.coaching.checklist.Assignments;
import care.onetribe.coaching.checklist.ChecklistChanged;
import care.onetribe.coaching.checklist.NewChecklist;
import care.onetribe.coaching.checklist.OnboardingLists;
import care.onetribe.coaching.checklist.OnboardingLists.ListStanding;
import care.onetribe.coaching.roster.MemberMoved;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.coaching.template.TemplateCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Takes the steps that follow when something was done on a path, in the transaction of that. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OnboardingSteps {

    private final Onboardings onboardings;
    private final OnboardingLists lists;
    private final DealtVersions dealt;
    private final Assignments assignments;
    private final OnboardingEvents events;
    private final TemplateCatalog templates;
    private final Roster roster;
    private final Clock clock;

    OnboardingSteps(
            Onboardings onboardings,
            OnboardingLists lists,
            DealtVersions dealt,
            Assignments assignments,
            OnboardingEvents events,
            TemplateCatalog templates,
            Roster roster,
            Clock clock) {
        this.onboardings = onboardings;
        this.lists = lists;
        this.dealt = dealt;
        this.assignments = assignments;
        this.events = events;
        this.templates = templates;
        this.roster = roster;
        this.clock = clock;
    }

    void follow(@Observes MemberMoved moved) {
        onboardings.move(moved.memberId(), moved.teamId());
    }

    /** Two lists may change at once; whoever comes second sees what the first one did. */
    void follow(@Observes ChecklistChanged changed) {
        var onboarding = onboardings.lock(changed.onboardingId());
        onboardings.flush();
        var standings = lists.of(onboarding.id());
        standings.stream()
                .filter(list -> list.status().isPassed())
                .forEach(list -> deal(onboarding, list));
        if (onboarding.isActive()) {
            advance(onboarding, standings, clock.instant());
        }
    }

    private void advance(Onboarding onboarding, List<ListStanding> standings, Instant now) {
        if (isPassed(onboarding, standings)) {
            var stage = onboarding.stage();
            onboarding.passStage(now);
            StageProgress.of(stage, standings).lists().forEach(list -> deal(onboarding, list));
            events.record("stage-passed", onboarding, null, stage.key(), now);
            if (onboarding.isActive()) {
                assign(onboarding, now);
            } else {
                events.record("passed", onboarding, null, null, now);
            }
        }
    }

    private void deal(Onboarding onboarding, ListStanding list) {
        dealt.deal(onboarding.id(), list.template().key(), list.template().number());
    }

    /** What came back from earlier stages counts too. */
    private static boolean isPassed(Onboarding onboarding, List<ListStanding> standings) {
        return onboarding.stages().subList(0, onboarding.passed() + 1).stream()
                .allMatch(stage -> StageProgress.of(stage, standings).meetsStandard());
    }

    /** Gives them the lists of the stage that they are at. */
    void assign(Onboarding onboarding, Instant now) {
        var member = roster.require(onboarding.memberId());
        for (var key : onboarding.stage().templateKeys()) {
            templates
                    .latest(key)
                    .map(
                            template ->
                                    NewChecklist.ofOnboarding(
                                            onboarding.id(), template, member, now))
                    .ifPresent(assignments::assign);
        }
    }
}
