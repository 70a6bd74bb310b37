package care.onetribe.coaching.opportunity;

import care.onetribe.kit.problem.Refusal;

/** Nobody loses a place because there are fewer. */
final class PlacesAreTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    PlacesAreTaken(int taken) {
        super(Kind.CONFLICT, "%d places are taken; leave as many or more.".formatted(taken));
        tell("taken", taken);
    }
}
