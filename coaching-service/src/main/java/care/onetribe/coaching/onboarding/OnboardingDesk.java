package care.onetribe.coaching.onboarding;

import care.onetribe.coaching.checklist.MemberHasLeft;
import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Sending people on paths and looking after them; each change is one transaction. */
@ApplicationScoped
@Transactional
public class OnboardingDesk {

    private final Onboardings onboardings;
    private final Paths paths;
    private final OnboardingSteps steps;
    private final OnboardingStandings standings;
    private final OnboardingRights rights;
    private final OnboardingEvents events;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    OnboardingDesk(
            Onboardings onboardings,
            Paths paths,
            OnboardingSteps steps,
            OnboardingStandings standings,
            OnboardingRights rights,
            OnboardingEvents events,
            Roster roster,
            Caller caller,
            Clock clock) {
        this.onboardings = onboardings;
        this.paths = paths;
        this.steps = steps;
        this.standings = standings;
        this.rights = rights;
        this.events = events;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Of two who send somebody on the same path at once, the second is told that they are on it.
     */
    OnboardingView start(StartOnboarding request) {
        var path =
                paths.findByIdOptional(request.pathKey())
                        .orElseThrow(
                                () ->
                                        new InvalidField(
                                                "/pathKey",
                                                "there is no path " + request.pathKey()));
        var member = lockMember(request.memberId());
        rights.requireCare(member.id());
        if (!member.active()) {
            throw new MemberHasLeft(member.id());
        }
        requireHelpers(request.helpers());
        if (onboardings.isOn(member.id(), path.key())) {
            throw new OnboardingIsRunning(member.id(), path.key());
        }
        var now = clock.instant();
        var onboarding = new Onboarding(path, member, request.helpers(), caller.id(), now);
        onboardings.persist(onboarding);
        events.record("started", onboarding, caller.id(), onboarding.stage().key(), now);
        steps.assign(onboarding, now);
        onboardings.flush();
        return standings.of(onboarding);
    }

    OnboardingView show(long id) {
        return standings.of(visible(onboardings.require(id)));
    }

    /** The latest one that the caller is on. */
    @Transactional(TxType.SUPPORTS)
    public Optional<ListedOnboarding> current() {
        var active = new OnboardingFilter(caller.id(), null, List.of(OnboardingStatus.ACTIVE));
        return list(active, PageRequest.first(1)).items().stream().findFirst();
    }

    @Transactional(TxType.SUPPORTS)
    Page<ListedOnboarding> list(OnboardingFilter filter, PageRequest page) {
        if (filter.team() != null) {
            if (!roster.hasTeam(filter.team())) {
                throw new InvalidField("team", "there is no team " + filter.team());
            }
            rights.requireSightOfTeam(filter.team());
            return onboardings
                    .page("teamId", filter.team(), filter.status(), page)
                    .map(ListedOnboarding::of);
        }
        var memberId = filter.member() == null ? caller.id() : filter.member();
        rights.requireSightOfAllOf(memberId);
        return onboardings
                .page("memberId", memberId, filter.status(), page)
                .map(ListedOnboarding::of);
    }

    OnboardingView addHelper(long id, String helperId) {
        if (roster.find(helperId).isEmpty()) {
            throw new NotFound("member", helperId);
        }
        return change(id, null, onboarding -> onboarding.addHelper(helperId));
    }

    void removeHelper(long id, String helperId) {
        change(id, null, onboarding -> onboarding.removeHelper(helperId));
    }

    OnboardingView cancel(long id, CancelOnboarding request, Precondition precondition) {
        var now = clock.instant();
        return change(
                id,
                precondition,
                onboarding -> {
                    onboarding.cancel(request.reason(), now);
                    events.record("cancelled", onboarding, caller.id(), null, now);
                });
    }

    private OnboardingView change(long id, Precondition precondition, Consumer<Onboarding> step) {
        var onboarding = visible(onboardings.lock(id));
        rights.requireCare(onboarding.memberId());
        if (precondition != null) {
            precondition.honour(standings.of(onboarding));
        }
        step.accept(onboarding);
        onboardings.flush();
        return standings.of(onboarding);
    }

    private Onboarding visible(Onboarding onboarding) {
        if (!rights.maySee(onboarding)) {
            throw new NotFound("onboarding", onboarding.id());
        }
        return onboarding;
    }

    private Colleague lockMember(String memberId) {
        return roster.lock(memberId)
                .orElseThrow(() -> new InvalidField("/memberId", "there is no member " + memberId));
    }

    private void requireHelpers(List<String> helperIds) {
        var known = roster.findAll(helperIds);
        for (int i = 0; i < helperIds.size(); i++) {
            if (!known.containsKey(helperIds.get(i))) {
                throw new InvalidField("/helperIds/" + i, "there is no member " + helperIds.get(i));
            }
        }
    }
}
