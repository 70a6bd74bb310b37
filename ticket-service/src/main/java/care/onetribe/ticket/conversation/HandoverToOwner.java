package care.onetribe.ticket.conversation;

import care.onetribe.kit.problem.Refusal;

/** A handover changes the owner. */
final class HandoverToOwner extends Refusal {

    private static final long serialVersionUID = 1L;

    HandoverToOwner(String ownerId) {
        super(Kind.CONFLICT, "%s has it already.".formatted(ownerId));
    }
}
