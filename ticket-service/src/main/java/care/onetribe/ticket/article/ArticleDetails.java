package care.onetribe.ticket.article;

import care.onetribe.kit.problem.InvalidField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What somebody writes in an article and may change. */
@Schema(name = "ArticleDetails", description = "A question, and the paths that lead to its answer")
public record ArticleDetails(
        @NotBlank
                @CodePointLength(max = 300)
                @Schema(
                        required = true,
                        maxLength = 300,
                        examples = "What can I do when a parcel is lost?")
                String question,
        @NotNull @Schema(required = true, examples = "TEAM") Audience audience,
        @Size(max = MOST_PATHS)
                @Schema(maxItems = MOST_PATHS, description = "In the order in which to try them")
                List<@NotNull @Valid PathDetails> paths,
        @Schema(description = "When somebody should look at it again", examples = "2027-03-01")
                LocalDate reviewOn,
        @Size(max = MOST_THEMES)
                @Schema(
                        maxItems = MOST_THEMES,
                        description = "The themes that it helps with",
                        examples = "[]")
                List<@NotNull Long> themeIds) {

    static final int MOST_PATHS = 10;
    static final int MOST_THEMES = 20;

    public ArticleDetails {
        paths = Objects.requireNonNullElse(paths, List.of());
        themeIds = Objects.requireNonNullElse(themeIds, List.of());
    }

    /**
     * @throws ArticleHasNoPath when nobody could follow it
     * @throws InvalidField when nobody would look at it again
     */
    void requireReviewable() {
        if (paths.isEmpty()) {
            throw new ArticleHasNoPath();
        }
        if (reviewOn == null) {
            throw new InvalidField("/reviewOn", "a reviewed article says when to look at it again");
        }
    }
}
