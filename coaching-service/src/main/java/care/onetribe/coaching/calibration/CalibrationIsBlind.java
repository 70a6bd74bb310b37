package care.onetribe.coaching.calibration;

import care.onetribe.kit.problem.Refusal;

/** What all rated is seen when nobody can be swayed by it any more. */
final class CalibrationIsBlind extends Refusal {

    private static final long serialVersionUID = 1L;

    CalibrationIsBlind(long id) {
        super(
                Kind.CONFLICT,
                "Calibration %d is still blind: results come when all have rated, or its organizer"
                                .formatted(id)
                        + " ends it.");
    }
}
