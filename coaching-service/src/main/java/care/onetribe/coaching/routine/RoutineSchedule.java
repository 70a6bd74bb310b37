package care.onetribe.coaching.routine;

import care.onetribe.coaching.checklist.Assignments;
import care.onetribe.coaching.checklist.NewChecklist;
import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.coaching.template.PublishedTemplate;
import care.onetribe.coaching.template.Recurrence;
import care.onetribe.coaching.template.TemplateCatalog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes the lists of routines when a day of theirs begins where the member is, once however many
 * replicas look. After an outage the last day's list is made up for, unless it is over already, and
 * no earlier one. Whoever joins a team gets its lists from the day on that they are seen there.
 */
@ApplicationScoped
class RoutineSchedule {

    private static final int BATCH = 200;

    private final Routines routines;
    private final RoutineTurns turns;
    private final Assignments assignments;
    private final TemplateCatalog templates;
    private final Roster roster;
    private final Clock clock;

    RoutineSchedule(
            Routines routines,
            RoutineTurns turns,
            Assignments assignments,
            TemplateCatalog templates,
            Roster roster,
            Clock clock) {
        this.routines = routines;
        this.turns = turns;
        this.assignments = assignments;
        this.templates = templates;
        this.roster = roster;
        this.clock = clock;
    }

    @Scheduled(
            every = "${onetribe.coaching.routine.every}",
            delayed = "${onetribe.scheduled.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void make() {
        makeDueAt(clock.instant());
    }

    void makeDueAt(Instant now) {
        List<Routine> some;
        long last = 0;
        do {
            some = runningAfter(last);
            some.forEach(routine -> make(routine, now));
            last = some.isEmpty() ? last : some.get(some.size() - 1).id();
        } while (some.size() == BATCH);
    }

    /** Its rule is the newest version's, as its items are. */
    void make(Routine routine, Instant now) {
        QuarkusTransaction.requiringNew()
                .call(() -> templates.latest(routine.templateKey()))
                .filter(template -> template.details().recurrence() != null)
                .ifPresent(template -> make(routine, template, now));
    }

    private void make(Routine routine, PublishedTemplate template, Instant now) {
        List<Colleague> some;
        var last = "";
        do {
            some = members(routine, last);
            make(routine, template, some, now);
            last = some.isEmpty() ? last : some.get(some.size() - 1).id();
        } while (routine.teamId() != null && some.size() == BATCH);
    }

    private List<Colleague> members(Routine routine, String after) {
        return routine.teamId() == null
                ? roster.find(routine.memberId()).filter(Colleague::active).stream().toList()
                : roster.activeOf(routine.teamId(), after, BATCH);
    }

    private void make(
            Routine routine, PublishedTemplate template, List<Colleague> members, Instant now) {
        if (members.isEmpty()) {
            return;
        }
        var handles = members.stream().map(Colleague::id).toList();
        var looked = QuarkusTransaction.requiringNew().call(() -> turns.of(routine.id(), handles));
        for (var member : members) {
            var today = LocalDate.ofInstant(now, member.zone());
            var lookedOn = looked.get(member.id());
            if (lookedOn == null || lookedOn.isBefore(today)) {
                QuarkusTransaction.requiringNew()
                        .run(() -> make(routine, template, member, today, now));
            }
        }
    }

    private void make(
            Routine routine,
            PublishedTemplate template,
            Colleague member,
            LocalDate today,
            Instant now) {
        turns.begin(routine.id(), member.id(), today.minusDays(1));
        var lookedOn = turns.lock(routine.id(), member.id());
        if (!lookedOn.isBefore(today)) {
            return;
        }
        turns.lookedOn(routine.id(), member.id(), today);
        Recurrence.of(template.details().recurrence())
                .lastBetween(routine.startsOn(), lookedOn, today)
                .filter(day -> isWorthMaking(template, day, today))
                .map(day -> NewChecklist.occurrence(routine.id(), template, member, day, now))
                .ifPresent(assignments::assign);
    }

    private static boolean isWorthMaking(
            PublishedTemplate template, LocalDate day, LocalDate today) {
        return !template.details().expires() || !template.details().dueOn(day).isBefore(today);
    }

    private List<Routine> runningAfter(long id) {
        return QuarkusTransaction.requiringNew().call(() -> routines.runningAfter(id, BATCH));
    }
}
