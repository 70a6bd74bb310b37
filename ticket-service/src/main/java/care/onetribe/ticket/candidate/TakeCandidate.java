package care.onetribe.ticket.candidate;

import care.onetribe.ticket.article.ArticleDetails;
import care.onetribe.ticket.article.Audience;
import care.onetribe.ticket.article.PathDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * A reply becomes a path, of an article that is there or of a new one. Whoever takes it writes the
 * path: a reply is to one customer and may tell of them.
 */
@Schema(
        name = "TakeKnowledgeCandidate",
        description = "A reply becomes a path: of the article `articleId`, or of a new `article`")
record TakeCandidate(
        @Schema(description = "Of an article that you may change", examples = "7") Long articleId,
        @Valid @Schema(description = "A new one, a draft of yours") NewArticle article,
        @NotNull
                @Valid
                @Schema(
                        required = true,
                        description = "What others are to do, without what tells of the customer",
                        examples =
                                "{\"title\": \"Ask the depot\","
                                        + " \"suits\": \"Parcels that were scanned at a depot\","
                                        + " \"steps\": \"1. Look the **depot** up by the postcode."
                                        + "\\n2. Call it.\"}")
                PathDetails path) {

    /** What a new article needs besides its path. */
    @Schema(name = "ArticleOfCandidate", description = "What a new article needs besides its path")
    record NewArticle(
            @NotBlank
                    @CodePointLength(max = 300)
                    @Schema(
                            required = true,
                            maxLength = 300,
                            examples = "What can I do when a parcel is lost?")
                    String question,
            @NotNull @Schema(required = true, examples = "TEAM") Audience audience,
            @Size(max = 20) @Schema(maxItems = 20, examples = "[3]") List<@NotNull Long> themeIds) {

        ArticleDetails details() {
            return new ArticleDetails(question, audience, List.of(), null, themeIds);
        }
    }

    @AssertTrue(message = "name either articleId or a new article")
    @Schema(hidden = true)
    boolean isOneOfBoth() {
        return (articleId == null) != (article == null);
    }

    @AssertTrue(message = "the path is a new one and has no id yet")
    @Schema(hidden = true)
    boolean isNewPath() {
        return path == null || path.id() == null;
    }
}
