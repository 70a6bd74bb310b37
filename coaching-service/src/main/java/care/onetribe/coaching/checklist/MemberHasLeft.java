package care.onetribe.coaching.checklist;

import care.onetribe.kit.problem.Refusal;

/** Whoever has left has nothing to do any more. */
public final class MemberHasLeft extends Refusal {

    private static final long serialVersionUID = 1L;

    public MemberHasLeft(String memberId) {
        super(
                Kind.CONFLICT,
                "%s has left, so there is nothing to do for them.".formatted(memberId));
    }
}
