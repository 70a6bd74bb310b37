package care.onetribe.coaching.opportunity;

import care.onetribe.kit.problem.Refusal;

/** Every place is taken. */
final class NoPlaceLeft extends Refusal {

    private static final long serialVersionUID = 1L;

    NoPlaceLeft(int places) {
        super(
                Kind.CONFLICT,
                "All %d places are taken; ask whoever offers it for one more.".formatted(places));
    }
}
