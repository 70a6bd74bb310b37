package care.onetribe.ticket.article;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.text.SearchWords;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which articles a list shows.
 *
 * @param q words of question and paths
 */
record ArticleFilter(
        @QueryParam("q")
                @Size(max = SearchWords.LONGEST_QUERY)
                @Parameter(
                        description =
                                "Words of question and paths, each of which must occur; the best"
                                        + " match comes first",
                        example = "parcel lost")
                String q,
        @QueryParam("status")
                @Parameter(description = "In any of these states", example = "REVIEWED")
                List<ArticleStatus> status,
        @QueryParam("audience")
                @Parameter(description = "Written for any of these", example = "TEAM")
                List<Audience> audience,
        @QueryParam("owner")
                @Size(max = 50)
                @Parameter(description = "That any of these members answer for", example = "mina")
                List<@Handle String> owner,
        @QueryParam("theme") @Parameter(description = "That help with this theme", example = "3")
                Long theme) {

    /** Whether words are all that is asked for: finding nothing then tells of a gap. */
    boolean isOnlyWords() {
        return q != null
                && status.isEmpty()
                && audience.isEmpty()
                && owner.isEmpty()
                && theme == null;
    }
}
