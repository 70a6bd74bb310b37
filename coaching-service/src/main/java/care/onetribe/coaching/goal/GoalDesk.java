package care.onetribe.coaching.goal;

import care.onetribe.coaching.roster.Roster;
import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be done with goals; each change is one transaction, under the goal's lock. */
@ApplicationScoped
@Transactional
class GoalDesk {

    private final Goals goals;
    private final GoalRights rights;
    private final Roster roster;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    GoalDesk(
            Goals goals,
            GoalRights rights,
            Roster roster,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.goals = goals;
        this.rights = rights;
        this.roster = roster;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    GoalView set(SetGoal request) {
        requireMembers("/helperIds", request.helpers());
        var goal = new Goal(caller.id(), request, clock.instant());
        goals.persist(goal);
        return GoalView.of(goal);
    }

    @Transactional(TxType.SUPPORTS)
    GoalView show(long id) {
        return GoalView.of(visible(goals.findByIdOptional(id), id));
    }

    @Transactional(TxType.SUPPORTS)
    Page<GoalView> list(GoalFilter filter, PageRequest page) {
        if (filter.asHelper()) {
            return goals.helpedBy(caller.id(), filter.status(), page).map(GoalView::of);
        }
        var memberId = filter.member() == null ? caller.id() : filter.member();
        rights.requireSightOfAllOf(memberId);
        return goals.of(memberId, filter.status(), page).map(GoalView::of);
    }

    GoalView changeDirection(long id, ChangeDirection request) {
        return change(id, goal -> goal.changeDirection(request, clock.instant()));
    }

    GoalView addStep(long id, AddStep request) {
        return change(id, goal -> goal.addStep(request.text()));
    }

    GoalView markStep(long id, int number, MarkStep request) {
        return change(
                id,
                goal -> {
                    if (!goal.hasStep(number)) {
                        throw new NotFound("step", number);
                    }
                    goal.markStep(number, request.done(), clock.instant());
                });
    }

    GoalView addHelper(long id, String helperId) {
        return change(
                id,
                goal -> {
                    roster.require(helperId);
                    goal.addHelper(helperId);
                });
    }

    void removeHelper(long id, String helperId) {
        change(id, goal -> goal.removeHelper(helperId));
    }

    GoalView end(long id, EndGoal request, Precondition precondition) {
        return change(
                id,
                goal -> {
                    precondition.honour(() -> GoalView.of(goal).version());
                    goal.end(request, clock.instant());
                    tellWhenReached(goal);
                });
    }

    private GoalView change(long id, Consumer<Goal> step) {
        var goal = visible(goals.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id);
        rights.requireOwner(goal);
        step.accept(goal);
        goals.flush();
        return GoalView.of(goal);
    }

    private Goal visible(Optional<Goal> goal, long id) {
        return goal.filter(rights::maySee).orElseThrow(() -> new NotFound("goal", id));
    }

    private void requireMembers(String pointer, List<String> handles) {
        var known = roster.findAll(handles).keySet();
        handles.stream()
                .filter(handle -> !known.contains(handle))
                .findFirst()
                .ifPresent(
                        unknown -> {
                            throw new InvalidField(pointer, "there is no member " + unknown);
                        });
    }

    /** Without the words of the goal, which are for those who may see it. */
    private void tellWhenReached(Goal goal) {
        if (goal.status() == GoalStatus.REACHED) {
            outbox.record(
                    new Event(
                            "goal.reached",
                            "goals/" + goal.id(),
                            goal.endedAt(),
                            goal.memberId(),
                            new GoalReached(goal.id(), goal.memberId(), goal.helpers())));
        }
    }

    private record GoalReached(long goalId, String memberId, List<String> helperIds) {}
}
