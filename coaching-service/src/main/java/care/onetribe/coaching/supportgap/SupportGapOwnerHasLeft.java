package care.onetribe.coaching.supportgap;

import care.onetribe.kit.problem.Refusal;

/** Nobody who has left can care for anything. */
final class SupportGapOwnerHasLeft extends Refusal {

    private static final long serialVersionUID = 1L;

    SupportGapOwnerHasLeft(String memberId) {
        super(Kind.CONFLICT, "%s has left; give it to somebody who is there.".formatted(memberId));
    }
}
