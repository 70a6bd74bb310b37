package care.onetribe.coaching.calibration;

import care.onetribe.kit.problem.Refusal;

/** Nobody rates once they could have seen what others rated. */
final class CalibrationIsRevealed extends Refusal {

    private static final long serialVersionUID = 1L;

    CalibrationIsRevealed(long id) {
        super(
                Kind.CONFLICT,
                "Calibration %d is revealed; its ratings stay as they are.".formatted(id));
    }
}
