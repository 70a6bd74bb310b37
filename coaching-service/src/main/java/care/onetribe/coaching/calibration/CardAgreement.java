package care.onetribe.coaching.calibration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far reviewers agree who use a version of a card, over its latest calibrations together. */
@Schema(description = "How far reviewers agree who use a version of a card")
record CardAgreement(
        @Schema(required = true, examples = "care-conversation") String scorecardKey,
        @Schema(required = true, examples = "1") int scorecardVersion,
        @Schema(
                        required = true,
                        description = "Calibrations it is about: the latest 50 that are revealed",
                        examples = "12")
                int calibrations,
        @Schema(required = true, description = "Every criterion, in the order of the card")
                List<CalibrationResults.CriterionAgreement> criteria) {}
