package care.onetribe.coaching.roster;

import care.onetribe.kit.problem.Refusal;

/** Somebody else has this address. */
class EmailTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    EmailTaken(String email, String holderId) {
        super(Kind.CONFLICT, "The address %s is that of %s.".formatted(email, holderId));
        tell("holderId", holderId);
    }
}
