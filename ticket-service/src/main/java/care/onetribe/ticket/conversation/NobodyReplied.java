package care.onetribe.ticket.conversation;

import care.onetribe.kit.problem.Refusal;

/** Nothing is resolved that nobody answered. */
final class NobodyReplied extends Refusal {

    private static final long serialVersionUID = 1L;

    NobodyReplied() {
        super(
                Kind.CONFLICT,
                "Nothing is resolved that nobody answered: reply to the customer first.");
    }
}
