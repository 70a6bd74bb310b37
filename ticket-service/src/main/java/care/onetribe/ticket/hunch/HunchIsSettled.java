package care.onetribe.ticket.hunch;

import care.onetribe.kit.problem.Refusal;

/** How a hunch turned out is told once. */
final class HunchIsSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    HunchIsSettled(HunchStatus status) {
        super(Kind.CONFLICT, "How it turned out was told already: %s.".formatted(status));
    }
}
