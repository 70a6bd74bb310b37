package care.onetribe.coaching.weeklymessage;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;

/** A word for Monday, for a team or for all. What was published once stays as it was read. */
@Entity
class WeeklyMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String teamId;

    private LocalDate publishOn;

    private String title;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String text;

    @ElementCollection
    @CollectionTable(name = "weekly_message_point", joinColumns = @JoinColumn(name = "message_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    @Column(name = "text")
    @BatchSize(size = 200)
    private List<String> points = new ArrayList<>();

    /** Null for those that come with the product. */
    private String authorId;

    private Instant firstPublishedAt;

    protected WeeklyMessage() {
        // for Hibernate
    }

    WeeklyMessage(String authorId, WeeklyMessageDetails details) {
        this.authorId = authorId;
        set(details);
    }

    /**
     * @throws WeeklyMessageIsPublished when somebody may have read it
     */
    void change(WeeklyMessageDetails details) {
        requireUnpublished();
        set(details);
    }

    void requireUnpublished() {
        if (firstPublishedAt != null) {
            throw new WeeklyMessageIsPublished(id);
        }
    }

    void publish(Instant now) {
        if (firstPublishedAt == null) {
            firstPublishedAt = now;
        }
    }

    private void set(WeeklyMessageDetails details) {
        teamId = details.teamId();
        publishOn = details.publishOn();
        title = details.title();
        text = details.text();
        if (!points.equals(details.points())) {
            points.clear();
            points.addAll(details.points());
        }
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    String authorId() {
        return authorId;
    }

    Instant firstPublishedAt() {
        return firstPublishedAt;
    }

    List<String> points() {
        return List.copyOf(points);
    }

    WeeklyMessageDetails details() {
        return new WeeklyMessageDetails(teamId, publishOn, title, text, points());
    }
}
