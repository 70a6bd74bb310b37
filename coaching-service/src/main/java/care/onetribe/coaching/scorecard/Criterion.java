package care.onetribe.coaching.scorecard;

import care.onetribe.kit.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * One thing that a card looks at.
 *
 * @param critical a conversation that is {@link Level#NOT_YET} here does not meet the card
 * @param skillKeys skills of which a level in this criterion is evidence
 */
@Schema(name = "ScorecardCriterion", description = "One thing that a card looks at")
public record Criterion(
        @NotNull @Slug @Schema(required = true, pattern = Slug.PATTERN, examples = "feeling-heard")
                String key,
        @NotNull @Schema(required = true, examples = "EMPATHIZE") CareArea area,
        @NotBlank
                @CodePointLength(max = 80)
                @Schema(required = true, maxLength = 80, examples = "The feeling is heard")
                String title,
        @NotBlank
                @CodePointLength(max = 400)
                @Schema(
                        required = true,
                        maxLength = 400,
                        description = "What to ask of the conversation",
                        examples = "Does a reply show that the customer's feeling was noticed?")
                String question,
        @NotNull @Valid @Schema(required = true) Anchors levels,
        @NotNull
                @Schema(
                        required = true,
                        description =
                                "Whether a conversation that is `NOT_YET` here does not meet the"
                                        + " card, whatever the rest",
                        examples = "false")
                Boolean critical,
        @NotNull
                @Size(max = 5)
                @UniqueElements
                @Schema(
                        required = true,
                        uniqueItems = true,
                        maxItems = 5,
                        description = "Skills of which a level here is evidence",
                        examples = "[\"hear-the-feeling\"]")
                List<@NotNull @Slug String> skillKeys) {}
