package care.onetribe.coaching.goal;

import care.onetribe.kit.problem.Refusal;

/** A goal ends once. */
final class GoalHasEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    GoalHasEnded(GoalStatus status) {
        super(Kind.CONFLICT, "This goal is %s; set a new one.".formatted(status));
    }
}
