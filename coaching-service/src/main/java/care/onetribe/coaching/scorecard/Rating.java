package care.onetribe.coaching.scorecard;

import care.onetribe.kit.text.Slug;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * Somebody's level for one criterion, with the message that shows it: no level without its
 * evidence, and no evidence where there was no occasion.
 *
 * @param messageId of the ticket's message that is quoted
 * @param quote the words that show the level
 */
@Embeddable
@Schema(
        name = "CriterionRating",
        description = "A level for one criterion, with the message that shows it")
public record Rating(
        @NotNull @Slug @Schema(required = true, pattern = Slug.PATTERN, examples = "feeling-heard")
                String criterionKey,
        @NotNull
                @Enumerated(EnumType.STRING)
                @JdbcTypeCode(SqlTypes.VARCHAR)
                @Schema(required = true, examples = "WELL")
                Level level,
        @Positive
                @Schema(
                        minimum = "1",
                        description = "The message quoted; absent only with NOT_APPLICABLE",
                        examples = "12")
                Long messageId,
        @CodePointLength(max = 1000)
                @Pattern(regexp = SAYS_SOMETHING, message = "must not be blank")
                @Schema(
                        maxLength = 1000,
                        description = "The words that show it; absent only with NOT_APPLICABLE",
                        examples = "A week of waiting before a birthday: I would be upset too.")
                String quote) {

    private static final String SAYS_SOMETHING = "[\\s\\S]*\\S[\\s\\S]*";

    @AssertTrue(message = "a level needs messageId and quote; NOT_APPLICABLE goes without them")
    @Schema(hidden = true)
    boolean isShownByItsEvidence() {
        if (level == null) {
            return true;
        }
        return level.isApplicable()
                ? messageId != null && quote != null
                : messageId == null && quote == null;
    }
}
