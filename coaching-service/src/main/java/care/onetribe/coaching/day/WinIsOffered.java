package care.onetribe.coaching.day;

import care.onetribe.kit.problem.Refusal;

/** A win is offered once. */
final class WinIsOffered extends Refusal {

    private static final long serialVersionUID = 1L;

    WinIsOffered(long id) {
        super(Kind.CONFLICT, "You have offered this win already.");
        tell("offeredWinId", id);
    }
}
