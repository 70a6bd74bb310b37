package care.onetribe.ticket.article;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as members see it. */
@Schema(name = "Article", description = "A question, and the paths that lead to its answer")
public record ArticleView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "What can I do when a parcel is lost?") String question,
        @Schema(required = true, examples = "TEAM") Audience audience,
        @Schema(required = true, examples = "REVIEWED") ArticleStatus status,
        @Schema(required = true, description = "Who answers for it", examples = "mina")
                String ownerId,
        @Schema(examples = "2027-03-01") LocalDate reviewOn,
        @Schema(required = true, examples = "[3]") List<Long> themeIds,
        @Schema(required = true, description = "In the order in which to try them")
                List<PathView> paths,
        @Schema(required = true, description = "Number of the last change", examples = "4")
                int revision,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant changedAt,
        @Schema(examples = "2026-03-01T09:30:00Z") Instant reviewedAt,
        @Schema(description = "Once it is retired", examples = "The depots are open every day now.")
                String retiredBecause,
        @JsonIgnore @Schema(hidden = true) String version)
        implements Versioned {

    static ArticleView of(Article article) {
        var details = article.details();
        return new ArticleView(
                article.id(),
                details.question(),
                details.audience(),
                article.status(),
                article.ownerId(),
                details.reviewOn(),
                details.themeIds(),
                article.paths().stream().map(PathView::of).toList(),
                article.revision(),
                article.changedAt(),
                article.reviewedAt(),
                article.retiredBecause(),
                article.version());
    }
}
