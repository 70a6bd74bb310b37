package care.onetribe.coaching.calibration;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.problem.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Who may do what with calibrations, beyond the roles of an operation; the only place that says so.
 * Nobody but those who take part knows of one, whatever their role: its organizer and its
 * reviewers. Reviewers rate; the organizer may end it. Before it is revealed each sees their own
 * ratings only, the organizer included.
 */
@ApplicationScoped
class CalibrationRights {

    private final Caller caller;

    CalibrationRights(Caller caller) {
        this.caller = caller;
    }

    boolean sees(Calibration calibration) {
        return calibration.isOrganizedBy(caller.id()) || calibration.isRatedBy(caller.id());
    }

    void requireReviewer(Calibration calibration) {
        if (!calibration.isRatedBy(caller.id())) {
            throw new Forbidden(
                    "Those who rate in calibration %d are %s."
                            .formatted(
                                    calibration.id(),
                                    String.join(", ", calibration.reviewerIds())));
        }
    }

    void requireOrganizer(Calibration calibration) {
        if (!calibration.isOrganizedBy(caller.id())) {
            throw new Forbidden("Only its organizer ends a calibration before all have rated.");
        }
    }

    /** Whose sheets the caller sees. */
    List<String> seenReviewersOf(Calibration calibration) {
        return calibration.isRevealed() ? calibration.reviewerIds() : List.of(caller.id());
    }
}
