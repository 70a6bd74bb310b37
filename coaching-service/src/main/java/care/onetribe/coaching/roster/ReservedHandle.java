package care.onetribe.coaching.roster;

import care.onetribe.kit.problem.Refusal;

/** A handle that means something else in filters. */
class ReservedHandle extends Refusal {

    private static final long serialVersionUID = 1L;

    ReservedHandle(String handle) {
        super(Kind.CONFLICT, "The handle %s is reserved; choose another.".formatted(handle));
    }
}
