package care.onetribe.ticket.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of an article: the one place that says which step may follow which. */
@Schema(name = "ArticleStatus")
public enum ArticleStatus {
    DRAFT,
    /** Somebody answers for it until its next review. */
    REVIEWED,
    /** Kept for what was said by it, and offered to nobody. */
    RETIRED;

    boolean mayBecome(ArticleStatus next) {
        return switch (this) {
            case DRAFT, REVIEWED -> next != DRAFT;
            case RETIRED -> next == DRAFT;
        };
    }
}
