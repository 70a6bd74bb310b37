package care.onetribe.recognition.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What somebody says to a kudos. */
@Entity
class KudosComment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long kudosId;

    private String authorId;

    private String text;

    private Instant postedAt;

    protected KudosComment() {
        // for Hibernate
    }

    KudosComment(long kudosId, String authorId, String text, Instant now) {
        this.kudosId = kudosId;
        this.authorId = authorId;
        this.text = text;
        postedAt = now;
    }

    String authorId() {
        return authorId;
    }

    KudosCommentView view() {
        return new KudosCommentView(id, authorId, text, postedAt);
    }
}
