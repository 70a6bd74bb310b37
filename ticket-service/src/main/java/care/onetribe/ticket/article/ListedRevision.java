package care.onetribe.ticket.article;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of an article as a list shows it. */
@Schema(name = "ListedArticleRevision", description = "A change of an article")
record ListedRevision(
        @Schema(required = true, examples = "7") long articleId,
        @Schema(required = true, description = "Counts up from 1", examples = "4") int number,
        @Schema(required = true, examples = "CHANGED") ArticleStep step,
        @Schema(required = true, description = "Who did it", examples = "mina") String byId,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant at,
        @Schema(required = true, description = "Who answered for it then", examples = "mina")
                String ownerId,
        @Schema(required = true, examples = "REVIEWED") ArticleStatus status) {}
