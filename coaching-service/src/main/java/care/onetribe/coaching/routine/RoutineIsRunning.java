package care.onetribe.coaching.routine;

import care.onetribe.kit.problem.Refusal;

/** Nobody gets the same list twice a day. */
final class RoutineIsRunning extends Refusal {

    private static final long serialVersionUID = 1L;

    RoutineIsRunning(long id) {
        super(Kind.CONFLICT, "Routine %d does that already; end it first.".formatted(id));
        tell("routineId", id);
    }
}
