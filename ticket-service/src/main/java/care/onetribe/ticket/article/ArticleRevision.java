package care.onetribe.ticket.article;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An article as one change left it. */
@Entity
@Immutable
class ArticleRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long articleId;

    private int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ArticleStep step;

    private String byId;

    private Instant at;

    private String ownerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ArticleStatus status;

    /** Its {@link ArticleDetails} in JSON. */
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String content;

    protected ArticleRevision() {
        // for Hibernate
    }

    ArticleRevision(Article article, ArticleStep step, String byId, String content) {
        articleId = article.id();
        number = article.revision();
        this.step = step;
        this.byId = byId;
        at = article.changedAt();
        ownerId = article.ownerId();
        status = article.status();
        this.content = content;
    }

    ListedRevision summary() {
        return new ListedRevision(articleId, number, step, byId, at, ownerId, status);
    }

    String content() {
        return content;
    }
}
