package care.onetribe.coaching.review;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What the agent takes from a review. */
@Schema(name = "ReviewAnswer", description = "What the agent takes from a review")
record Answer(
        @NotBlank
                @CodePointLength(max = 2000)
                @Schema(
                        required = true,
                        maxLength = 2000,
                        examples = "Next time I say the day on which I write again.")
                String answer) {

    static final String SAYS_SOMETHING = "[\\s\\S]*\\S[\\s\\S]*";
    static final String SAYS_SOMETHING_RULE = "must not be blank";
}
