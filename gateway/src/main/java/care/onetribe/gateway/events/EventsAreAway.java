package care.onetribe.gateway.events;

import care.onetribe.kit.problem.Refusal;

/** Without a token of its own, or without the caller's team, the gateway may show no event. */
final class EventsAreAway extends Refusal {

    private static final long serialVersionUID = 1L;

    EventsAreAway() {
        super(Kind.UNAVAILABLE, "Events cannot be followed just now. Try again in a moment.");
    }
}
