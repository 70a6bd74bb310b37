package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.problem.Refusal;

/** Alone one can only walk a script. */
final class NothingToWalk extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingToWalk(long scenarioId) {
        super(
                Kind.CONFLICT,
                "Scenario %d has no script to walk alone: name a partner who plays the customer."
                        .formatted(scenarioId));
    }
}
