package care.onetribe.ticket.pathfigure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the paths of an article. */
@Schema(name = "ArticlePathFigures", description = "What became of the paths of an article")
record PathFiguresView(
        @Schema(required = true, examples = "7") long articleId,
        @Schema(required = true, description = "One for each path, in the article's order")
                List<PathFigure> paths) {}
