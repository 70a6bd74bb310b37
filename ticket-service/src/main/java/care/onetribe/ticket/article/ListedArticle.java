package care.onetribe.ticket.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as lists show it: what it is about, and not yet the way. */
@Schema(name = "ListedArticle", description = "An article as lists show it, without its paths")
public record ListedArticle(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "What can I do when a parcel is lost?") String question,
        @Schema(required = true, examples = "TEAM") Audience audience,
        @Schema(required = true, examples = "REVIEWED") ArticleStatus status,
        @Schema(required = true, description = "Who answers for it", examples = "mina")
                String ownerId,
        @Schema(examples = "2027-03-01") LocalDate reviewOn,
        @Schema(required = true, examples = "[3]") List<Long> themeIds,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant changedAt) {

    /**
     * @param themes ids with commas between, or null
     */
    public ListedArticle(
            Long id,
            String question,
            Audience audience,
            ArticleStatus status,
            String ownerId,
            LocalDate reviewOn,
            String themes,
            Instant changedAt) {
        this(id, question, audience, status, ownerId, reviewOn, ids(themes), changedAt);
    }

    private static List<Long> ids(String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(",")).map(Long::valueOf).toList();
    }
}
