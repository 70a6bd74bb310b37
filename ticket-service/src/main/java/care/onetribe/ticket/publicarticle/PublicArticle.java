package care.onetribe.ticket.publicarticle;

import care.onetribe.ticket.article.ArticleView;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as everybody sees it: no names of people, and not where they look things up. */
@Schema(name = "PublicArticle", description = "A question, and the paths that lead to its answer")
record PublicArticle(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "What can I do when a parcel is lost?") String question,
        @Schema(required = true, description = "In the order in which to try them")
                List<PublicPath> paths,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant changedAt,
        @JsonIgnore @Schema(hidden = true) String version) {

    static PublicArticle of(ArticleView article) {
        return new PublicArticle(
                article.id(),
                article.question(),
                article.paths().stream()
                        .map(it -> new PublicPath(it.title(), it.stepsHtml(), it.suits()))
                        .toList(),
                article.changedAt(),
                article.version());
    }
}
