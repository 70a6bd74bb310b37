package care.onetribe.coaching.supportgap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A support gap comes to its end. */
@Schema(name = "CloseSupportGap", description = "A support gap comes to its end")
record CloseGap(
        @NotNull @Schema(required = true, examples = "FIXED") Outcome outcome,
        @NotBlank
                @CodePointLength(max = 2000)
                @Schema(
                        required = true,
                        maxLength = 2000,
                        description = "What was done about it, or why nothing will be",
                        examples = "The article on depots has a table of holidays now.")
                String reason) {

    @Schema(name = "SupportGapOutcome")
    enum Outcome {
        FIXED(GapStatus.FIXED, GapStepKind.FIXED),
        WONT_FIX(GapStatus.WONT_FIX, GapStepKind.WONT_FIX);

        private final GapStatus status;
        private final GapStepKind step;

        Outcome(GapStatus status, GapStepKind step) {
            this.status = status;
            this.step = step;
        }

        GapStatus status() {
            return status;
        }

        GapStepKind step() {
            return step;
        }
    }
}
