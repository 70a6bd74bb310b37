package care.onetribe.ticket.conversation;

import care.onetribe.kit.problem.Refusal;

/** Nobody is given a ticket who is not there any more. */
final class OwnerHasLeft extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnerHasLeft(String memberId) {
        super(
                Kind.CONFLICT,
                "%s has left the team. Choose somebody who is here.".formatted(memberId));
    }
}
