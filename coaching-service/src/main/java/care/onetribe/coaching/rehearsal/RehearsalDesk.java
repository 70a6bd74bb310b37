package care.onetribe.coaching.rehearsal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;

/** What can be done with rehearsals; each method is one transaction. */
@ApplicationScoped
@Transactional
class RehearsalDesk {

    private final Rehearsals rehearsals;
    private final Scenarios scenarios;
    private final RehearsalRights rights;
    private final Roster roster;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    RehearsalDesk(
            Rehearsals rehearsals,
            Scenarios scenarios,
            RehearsalRights rights,
            Roster roster,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.rehearsals = rehearsals;
        this.scenarios = scenarios;
        this.rights = rights;
        this.roster = roster;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    RehearsalView plan(PlanRehearsal request) {
        var scenario =
                scenarios
                        .findByIdOptional(request.scenarioId())
                        .orElseThrow(() -> unknown("/scenarioId", "scenario"));
        requireColleague("/partnerId", request.partnerId());
        requireColleague("/observerId", request.observerId());
        requireDifferent(request);
        var rehearsal = new Rehearsal(scenario, caller.id(), request, clock.instant());
        rehearsals.persist(rehearsal);
        return view(rehearsal, scenario);
    }

    RehearsalView show(long id) {
        var rehearsal = rehearsals.require(id);
        rights.requireSight(rehearsal);
        return view(rehearsal, scenarios.require(rehearsal.scenarioId()));
    }

    /**
     * @param performerId null for all in which the caller takes part
     */
    Page<RehearsalView> list(String performerId, PageRequest page) {
        if (performerId == null) {
            return rehearsals.pageOf(caller.id(), page).mapAll(this::views);
        }
        if (!rights.seesSharedOnesOf(performerId)) {
            return new Page<>(List.of(), null, page.total() ? 0L : null);
        }
        return rehearsals.pageSharedBy(performerId, page).mapAll(this::views);
    }

    RehearsalView share(long id, Sharing request, Precondition precondition) {
        var rehearsal = rehearsals.lock(id);
        rights.requirePart(rehearsal, Part.values());
        var scenario = scenarios.require(rehearsal.scenarioId());
        precondition.honour(view(rehearsal, scenario));
        if (rehearsal.agree(caller.id(), request.willing())) {
            record(rehearsal);
        }
        rehearsals.flush();
        return view(rehearsal, scenario);
    }

    private void requireColleague(String pointer, String memberId) {
        if (memberId != null && roster.find(memberId).filter(Colleague::active).isEmpty()) {
            throw unknown(pointer, "member");
        }
    }

    private void requireDifferent(PlanRehearsal request) {
        var taken = new HashSet<>(List.of(caller.id()));
        if (request.partnerId() != null && !taken.add(request.partnerId())) {
            throw new InvalidField("/partnerId", "must be somebody else than you");
        }
        if (request.observerId() != null && !taken.add(request.observerId())) {
            throw new InvalidField("/observerId", "must have no other part");
        }
    }

    private static InvalidField unknown(String pointer, String what) {
        return new InvalidField(pointer, "there is no such " + what);
    }

    private List<RehearsalView> views(List<Rehearsal> shown) {
        var byId =
                scenarios
                        .list("id in ?1", shown.stream().map(Rehearsal::scenarioId).toList())
                        .stream()
                        .collect(toMap(Scenario::id, identity()));
        return shown.stream()
                .map(rehearsal -> view(rehearsal, byId.get(rehearsal.scenarioId())))
                .toList();
    }

    private RehearsalView view(Rehearsal rehearsal, Scenario scenario) {
        return RehearsalView.of(rehearsal, scenario, rehearsal.isInOnIt(caller.id()));
    }

    /** That there is one to see, not how it went. */
    private void record(Rehearsal rehearsal) {
        outbox.record(
                new Event(
                        "rehearsal.shared",
                        "rehearsals/" + rehearsal.id(),
                        clock.instant(),
                        caller.id(),
                        new Shared(
                                rehearsal.id(), rehearsal.scenarioId(), rehearsal.performerId())));
    }

    private record Shared(long rehearsalId, long scenarioId, String performerId) {}
}
