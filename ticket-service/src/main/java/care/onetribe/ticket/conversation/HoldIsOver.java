package care.onetribe.ticket.conversation;

import care.onetribe.kit.problem.Refusal;

/** A hold ends in the future. */
final class HoldIsOver extends Refusal {

    private static final long serialVersionUID = 1L;

    HoldIsOver(java.time.Instant until) {
        super(
                Kind.CONFLICT,
                "The hold would be over already at %s. Name a time in the future."
                        .formatted(until));
    }
}
