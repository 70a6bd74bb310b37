package care.onetribe.coaching.calibration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the reviewers of a calibration agree, criterion by criterion. */
@Schema(description = "How far the reviewers of a calibration agree")
record CalibrationResults(
        @Schema(required = true, examples = "4") long calibrationId,
        @Schema(required = true, examples = "3") int reviewers,
        @Schema(required = true, description = "Every criterion, in the order of the card")
                List<CriterionAgreement> criteria) {

    /** The agreement in one criterion. */
    @Schema(description = "Krippendorff's alpha of one criterion, with the ordinal distance")
    record CriterionAgreement(
            @Schema(required = true, examples = "feeling-heard") String criterionKey,
            @Schema(
                            required = true,
                            description =
                                    "Conversations that two reviewers or more found it to apply to;"
                                            + " alpha is about these",
                            examples = "10")
                    int conversations,
            @Schema(
                            description =
                                    "1: all agree; 0: as by chance; absent when it cannot be told",
                            examples = "0.815")
                    Double alpha,
            @Schema(
                            required = true,
                            description =
                                    "`RELIABLE` from 0.8, `TENTATIVE` from 0.667, `UNUSABLE` below,"
                                            + " `UNDETERMINED` with fewer than two conversations or"
                                            + " when all levels are the same")
                    AgreementStanding standing) {

        static CriterionAgreement of(String criterionKey, Agreement agreement) {
            return new CriterionAgreement(
                    criterionKey,
                    agreement.conversations(),
                    agreement.alpha(),
                    AgreementStanding.of(agreement.alpha()));
        }
    }
}
