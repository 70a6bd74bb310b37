package care.onetribe.ticket.suggestion;

import care.onetribe.ticket.article.ListedArticle;
import care.onetribe.ticket.pathfigure.PathFigure;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article that fits a ticket. */
@Schema(name = "SuggestedArticle", description = "An article that fits the ticket")
record SuggestedArticle(
        @Schema(required = true) ListedArticle article,
        @Schema(
                        required = true,
                        description =
                                "How much of what the concern says it says too, from 0 to 1 with"
                                        + " rare words counting more; and 0.3 for the same theme",
                        examples = "0.712")
                double score,
        @Schema(required = true) Reason why,
        @Schema(required = true, description = "How often its paths were used and worked")
                List<PathFigure> paths) {}
