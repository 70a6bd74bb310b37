package care.onetribe.coaching.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A goal is reached or let go; either way something was learned. */
@Schema(description = "A goal is reached or let go; either way something was learned")
record EndGoal(
        @NotNull @Schema(required = true, examples = "REACHED") Outcome outcome,
        @NotBlank
                @CodePointLength(max = 2000)
                @Schema(
                        required = true,
                        maxLength = 2000,
                        examples = "Asking early is faster than reading for an hour.")
                String learned) {

    @Schema(name = "GoalOutcome")
    enum Outcome {
        REACHED(GoalStatus.REACHED),
        LET_GO(GoalStatus.LET_GO);

        private final GoalStatus status;

        Outcome(GoalStatus status) {
            this.status = status;
        }

        GoalStatus status() {
            return status;
        }
    }
}
