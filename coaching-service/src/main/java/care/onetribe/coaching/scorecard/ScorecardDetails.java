package care.onetribe.coaching.scorecard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What is written on a card, and may be changed until it is published. */
@Schema(description = "What is written on a card")
record ScorecardDetails(
        @NotBlank
                @CodePointLength(max = 120)
                @Schema(required = true, maxLength = 120, examples = "A conversation with care")
                String title,
        @NotBlank
                @CodePointLength(max = 1000)
                @Schema(
                        required = true,
                        maxLength = 1000,
                        description = "For which conversations it is, and how to use it",
                        examples = "For any conversation by chat or mail.")
                String purpose,
        @NotNull @Size(min = 1, max = 20) @Schema(required = true, minItems = 1, maxItems = 20)
                List<@NotNull @Valid Criterion> criteria) {

    @AssertTrue(message = "two criteria have the same key")
    @Schema(hidden = true)
    boolean isEveryKeyOfOneCriterion() {
        if (criteria == null || criteria.stream().anyMatch(Objects::isNull)) {
            return true;
        }
        return criteria.stream().map(Criterion::key).distinct().count() == criteria.size();
    }
}
