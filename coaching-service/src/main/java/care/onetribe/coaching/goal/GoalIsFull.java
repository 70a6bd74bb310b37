package care.onetribe.coaching.goal;

import care.onetribe.kit.problem.Refusal;

/** What has become too large for one goal is better several. */
final class GoalIsFull extends Refusal {

    private static final long serialVersionUID = 1L;

    GoalIsFull(String what, int most) {
        super(
                Kind.CONFLICT,
                "A goal has at most %d %s; make several goals of it.".formatted(most, what));
    }
}
