package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.problem.Refusal;

/** What is no longer rehearsed is not begun anew. */
final class ScenarioIsRetired extends Refusal {

    private static final long serialVersionUID = 1L;

    ScenarioIsRetired(long scenarioId) {
        super(
                Kind.CONFLICT,
                "Scenario %d is no longer rehearsed; choose another.".formatted(scenarioId));
    }
}
