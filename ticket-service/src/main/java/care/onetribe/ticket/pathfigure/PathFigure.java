package care.onetribe.ticket.pathfigure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a path was used, and how often it led somewhere. */
@Schema(
        name = "ArticlePathFigure",
        description = "How often replies used a path, and how often the concern was then addressed")
public record PathFigure(
        @Schema(required = true, examples = "12") long pathId,
        @Schema(
                        required = true,
                        description = "Replies that used it, as written or adapted",
                        examples = "41")
                long uses,
        @Schema(required = true, examples = "30") long asWritten,
        @Schema(required = true, examples = "11") long adapted,
        @Schema(
                        required = true,
                        description = "Replies that left it for something else; no uses",
                        examples = "3")
                long offScript,
        @Schema(
                        required = true,
                        description = "Tickets that it was used on, once or more often",
                        examples = "38")
                long tickets,
        @Schema(required = true) ConcernAddressed concernAddressed) {

    static PathFigure unused(long pathId) {
        return new PathFigure(pathId, 0, 0, 0, 0, 0, ConcernAddressed.of(0, 0));
    }
}
