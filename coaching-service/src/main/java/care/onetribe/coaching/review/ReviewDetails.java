package care.onetribe.coaching.review;

import care.onetribe.coaching.scorecard.Rating;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What a reviewer writes, and may change until it is shared. */
@Schema(description = "What a reviewer writes")
record ReviewDetails(
        @CodePointLength(max = 2000)
                @Pattern(regexp = Answer.SAYS_SOMETHING, message = Answer.SAYS_SOMETHING_RULE)
                @Schema(
                        maxLength = 2000,
                        description = "What was done well; it comes first",
                        examples = "You named the birthday before you spoke of the carrier.")
                String doneWell,
        @CodePointLength(max = 2000)
                @Pattern(regexp = Answer.SAYS_SOMETHING, message = Answer.SAYS_SOMETHING_RULE)
                @Schema(
                        maxLength = 2000,
                        description = "One thing to work on, no more",
                        examples = "Say by when you will write again.")
                String workOn,
        @NotNull
                @Size(max = 20)
                @Schema(required = true, maxItems = 20, description = "One a criterion")
                List<@NotNull @Valid Rating> ratings) {}
