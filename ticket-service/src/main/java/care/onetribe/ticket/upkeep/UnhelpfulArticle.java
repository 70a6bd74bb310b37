package care.onetribe.ticket.upkeep;

import care.onetribe.ticket.article.ListedArticle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article that was never found useful, with what is known of its use. */
@Schema(
        name = "UnhelpfulArticle",
        description = "An article that no addressed concern is known to be owed to")
record UnhelpfulArticle(
        @Schema(required = true) ListedArticle article,
        @Schema(
                        required = true,
                        description = "Replies that used one of its paths, as written or adapted",
                        examples = "3")
                long uses,
        @Schema(
                        required = true,
                        description =
                                "Of the tickets of these replies, those with feedback given after"
                                        + " the reply; none of them says `YES`",
                        examples = "1")
                long answers) {}
