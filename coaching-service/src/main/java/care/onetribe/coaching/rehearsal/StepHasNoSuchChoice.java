package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.problem.Refusal;

/** A script goes on by one of its choices. */
final class StepHasNoSuchChoice extends Refusal {

    private static final long serialVersionUID = 1L;

    StepHasNoSuchChoice(String choice) {
        super(Kind.CONFLICT, "The step that you are at has no choice %s.".formatted(choice));
    }
}
