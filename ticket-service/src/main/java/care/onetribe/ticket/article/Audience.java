package care.onetribe.ticket.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom an article is written for. */
@Schema(name = "ArticleAudience")
public enum Audience {
    /** Everybody of the tribe. */
    TEAM,
    /** Everybody, once it is reviewed. */
    PUBLIC
}
