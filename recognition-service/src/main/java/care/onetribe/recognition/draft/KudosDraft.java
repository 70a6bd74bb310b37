package care.onetribe.recognition.draft;

import care.onetribe.recognition.kudos.About;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A kudos that is being written; only its owner knows of it. */
@Entity
class KudosDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String ownerId;

    private String origin;

    private String valueKey;

    private String message;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private About.Kind aboutKind;

    private String aboutId;

    private String aboutLabel;

    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "kudos_draft_recipient", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "place")
    @Column(name = "member_id")
    @BatchSize(size = 200)
    private List<String> toIds = new ArrayList<>();

    protected KudosDraft() {
        // for Hibernate
    }

    /**
     * @param origin what the suite made it of, or null when its owner began it
     */
    KudosDraft(String ownerId, String origin, DraftKudos request, Instant now) {
        this.ownerId = ownerId;
        this.origin = origin;
        madeAt = now;
        toIds.addAll(request.toIds() == null ? List.of() : request.toIds());
        valueKey = request.valueKey();
        message = request.message();
        if (request.about() != null) {
            aboutKind = request.about().kind();
            aboutId = request.about().id();
            aboutLabel = request.about().label();
        }
    }

    String valueKey() {
        return valueKey;
    }

    KudosDraftView view(boolean valueIsActive) {
        return new KudosDraftView(
                id,
                List.copyOf(toIds),
                valueKey,
                message,
                aboutKind == null ? null : new About(aboutKind, aboutId, aboutLabel),
                Concreteness.missing(message, valueIsActive).stream().map(Missing::hint).toList(),
                madeAt,
                version);
    }
}
