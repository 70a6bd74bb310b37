package care.onetribe.recognition.feed;

import care.onetribe.recognition.preference.Visibility;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that the tribe sees of itself; its words stay where they are from. */
@Entity
class FeedItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FeedKind kind;

    private long sourceId;

    private String valueKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Visibility visibility;

    private boolean hidden;

    private Instant at;

    protected FeedItem() {
        // for Hibernate
    }

    FeedItem(NewFeedItem item) {
        kind = item.kind();
        sourceId = item.sourceId();
        valueKey = item.valueKey();
        visibility = item.visibility();
        at = item.at();
    }

    long id() {
        return id;
    }

    FeedKind kind() {
        return kind;
    }

    long sourceId() {
        return sourceId;
    }

    FeedItemView view(FeedWords words) {
        return new FeedItemView(
                id,
                kind,
                kind.subject(sourceId),
                at,
                words.fromId(),
                words.memberIds(),
                valueKey,
                words.words(),
                visibility);
    }
}
