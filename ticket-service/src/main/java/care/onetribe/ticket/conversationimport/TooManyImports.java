package care.onetribe.ticket.conversationimport;

import care.onetribe.kit.problem.Refusal;

/** As many imports run as this replica has memory for. */
final class TooManyImports extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyImports(int most) {
        super(
                Kind.UNAVAILABLE,
                "%d imports are running. Try again when one is done.".formatted(most));
    }
}
