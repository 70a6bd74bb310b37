package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.problem.Refusal;

/** Whoever needs more begins a new one. */
final class EnoughTakes extends Refusal {

    private static final long serialVersionUID = 1L;

    EnoughTakes() {
        super(Kind.CONFLICT, "A rehearsal has at most 50 takes; plan another one.");
    }
}
