package care.onetribe.coaching.goal;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** The next step to a goal. */
@Schema(name = "AddGoalStep", description = "The next step to a goal")
record AddStep(
        @NotBlank
                @CodePointLength(max = 500)
                @Schema(
                        required = true,
                        maxLength = 500,
                        examples = "Answer one printing question and have Theo read it.")
                String text) {}
