package care.onetribe.coaching.weeklymessage;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody says to a point of their team's message. */
@Entity
class WeeklyComment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private long editionId;

    private int point;

    private String authorId;

    private Long inReplyToId;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String text;

    private Instant writtenAt;

    private Instant changedAt;

    protected WeeklyComment() {
        // for Hibernate
    }

    WeeklyComment(long editionId, String authorId, PostComment request, Instant now) {
        this.editionId = editionId;
        this.authorId = authorId;
        this.point = request.point();
        this.inReplyToId = request.inReplyToId();
        this.text = request.text();
        this.writtenAt = now;
    }

    void change(CommentDetails details, Instant now) {
        if (!text.equals(details.text())) {
            text = details.text();
            changedAt = now;
        }
    }

    Long id() {
        return id;
    }

    long editionId() {
        return editionId;
    }

    int point() {
        return point;
    }

    String authorId() {
        return authorId;
    }

    CommentDetails details() {
        return new CommentDetails(text);
    }

    CommentView view() {
        return new CommentView(
                id, point, authorId, inReplyToId, text, writtenAt, changedAt, version);
    }
}
