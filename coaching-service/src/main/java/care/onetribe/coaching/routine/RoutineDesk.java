package care.onetribe.coaching.routine;

import care.onetribe.coaching.checklist.MemberHasLeft;
import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.coaching.template.TemplateCatalog;
import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Beginning and ending routines; each change is one transaction. */
@ApplicationScoped
@Transactional
class RoutineDesk {

    private static final int BATCH = 200;

    private final Routines routines;
    private final RoutineTurns turns;
    private final RoutineRights rights;
    private final TemplateCatalog templates;
    private final Roster roster;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    RoutineDesk(
            Routines routines,
            RoutineTurns turns,
            RoutineRights rights,
            TemplateCatalog templates,
            Roster roster,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.routines = routines;
        this.turns = turns;
        this.rights = rights;
        this.templates = templates;
        this.roster = roster;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    RoutineView begin(BeginRoutine request) {
        var template = templates.latest("/templateKey", request.templateKey());
        var zone = zone(request);
        rights.requireBeginning(request.memberId(), request.teamId());
        if (template.details().recurrence() == null) {
            throw new TemplateDoesNotRecur(template.key());
        }
        var now = clock.instant();
        var startsOn = startsOn(request, LocalDate.ofInstant(now, zone));
        routines.takeTurn();
        routines.running(request)
                .ifPresent(
                        running -> {
                            throw new RoutineIsRunning(running.id());
                        });
        var routine = new Routine(request, startsOn, caller.id(), now);
        routines.persist(routine);
        beginTurns(routine);
        record("begun", routine, now);
        return routine.view();
    }

    @Transactional(TxType.SUPPORTS)
    RoutineView show(long id) {
        return visible(routines.require(id)).view();
    }

    @Transactional(TxType.SUPPORTS)
    Page<RoutineView> list(RoutineFilter filter, PageRequest page) {
        if (filter.team() != null) {
            rights.requireSightOfTeam(filter.team());
            return routines.ofTeam(filter.team(), page).map(Routine::view);
        }
        var memberId = filter.member() == null ? caller.id() : filter.member();
        rights.requireSightOf(memberId);
        return routines.of(memberId, page).map(Routine::view);
    }

    RoutineView end(long id, Precondition precondition) {
        var routine = visible(routines.lock(id));
        rights.requireEnding(routine);
        precondition.honour(routine.view());
        var now = clock.instant();
        if (routine.end(now)) {
            record("ended", routine, now);
        }
        routines.flush();
        return routine.view();
    }

    private ZoneId zone(BeginRoutine request) {
        if (request.memberId() == null) {
            if (!roster.hasTeam(request.teamId())) {
                throw new InvalidField("/teamId", "there is no team " + request.teamId());
            }
            return roster.zoneOf(request.teamId());
        }
        var member =
                roster.find(request.memberId())
                        .orElseThrow(
                                () ->
                                        new InvalidField(
                                                "/memberId",
                                                "there is no member " + request.memberId()));
        if (!member.active()) {
            throw new MemberHasLeft(member.id());
        }
        return member.zone();
    }

    private static LocalDate startsOn(BeginRoutine request, LocalDate today) {
        if (request.startsOn() == null) {
            return today;
        }
        if (request.startsOn().isBefore(today)) {
            throw new InvalidField("/startsOn", "must be today or later");
        }
        return request.startsOn();
    }

    /** From its start on, so that an outage just then loses no list. */
    private void beginTurns(Routine routine) {
        var before = routine.startsOn().minusDays(1);
        if (routine.teamId() == null) {
            turns.begin(routine.id(), routine.memberId(), before);
            return;
        }
        List<Colleague> some;
        var last = "";
        do {
            some = roster.activeOf(routine.teamId(), last, BATCH);
            some.forEach(member -> turns.begin(routine.id(), member.id(), before));
            last = some.isEmpty() ? last : some.get(some.size() - 1).id();
        } while (some.size() == BATCH);
    }

    private Routine visible(Routine routine) {
        if (!rights.maySee(routine)) {
            throw new NotFound("routine", routine.id());
        }
        return routine;
    }

    private void record(String step, Routine routine, Instant now) {
        var data =
                new RoutineData(
                        routine.id(),
                        routine.templateKey(),
                        routine.memberId(),
                        routine.teamId(),
                        routine.startsOn());
        outbox.record(
                new Event("routine." + step, "routines/" + routine.id(), now, caller.id(), data));
    }

    private record RoutineData(
            long routineId,
            String templateKey,
            String memberId,
            String teamId,
            LocalDate startsOn) {}
}
