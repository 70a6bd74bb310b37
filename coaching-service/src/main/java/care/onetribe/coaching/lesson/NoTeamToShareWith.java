package care.onetribe.coaching.lesson;

import care.onetribe.kit.problem.Refusal;

/** A lesson is shared with the author's team. */
final class NoTeamToShareWith extends Refusal {

    private static final long serialVersionUID = 1L;

    NoTeamToShareWith() {
        super(
                Kind.CONFLICT,
                "You are in no team that it could be shared with; ask a lead to take you in.");
    }
}
