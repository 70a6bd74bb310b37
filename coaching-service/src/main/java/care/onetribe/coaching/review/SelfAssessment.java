package care.onetribe.coaching.review;

import care.onetribe.coaching.scorecard.Rating;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The agent's own view of the conversation. */
@Schema(
        name = "ReviewSelfAssessment",
        description = "The agent's own view, with every criterion of the card")
record SelfAssessment(
        @NotNull @Size(min = 1, max = 20) @Schema(required = true, minItems = 1, maxItems = 20)
                List<@NotNull @Valid Rating> ratings) {}
