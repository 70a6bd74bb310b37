package care.onetribe.coaching.calibration;

/** How far a calibration is. */
enum CalibrationStatus {
    /** Each reviewer rates, and sees nobody else's ratings. */
    BLIND,
    /** All have rated, or the organizer ended it: everybody who takes part sees everything. */
    REVEALED
}
