package care.onetribe.recognition.kudos;

import care.onetribe.recognition.preference.Visibility;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Thanks from one member to others. Nobody thanks themselves. */
@Entity
class Kudos {

    static final Duration EDITABLE_FOR = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String fromId;

    private String valueKey;

    private String message;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private About.Kind aboutKind;

    private String aboutId;

    private String aboutLabel;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Visibility visibility;

    private Instant givenAt;

    private Instant editedAt;

    /** Whether its words are written down, to be found by. */
    private boolean worded;

    private Long inspiredById;

    @Embedded private Hiding hiding;

    @ElementCollection
    @CollectionTable(name = "kudos_recipient", joinColumns = @JoinColumn(name = "kudos_id"))
    @OrderColumn(name = "place")
    private List<Recipient> recipients = new ArrayList<>();

    /** Those of giver and recipients when it was given; none when it is private. */
    @ElementCollection
    @CollectionTable(name = "kudos_team", joinColumns = @JoinColumn(name = "kudos_id"))
    @Column(name = "team_id")
    private Set<String> teamIds = new HashSet<>();

    protected Kudos() {
        // for Hibernate
    }

    /**
     * Kudos as asked for.
     *
     * @param audience who else is credited, who sees it, and whose teams
     * @throws KudosToOneself when the giver is among the recipients
     */
    static Kudos give(String fromId, GiveKudos request, Audience audience, Instant now) {
        if (request.toIds().contains(fromId)) {
            throw new KudosToOneself();
        }
        var kudos = new Kudos();
        kudos.fromId = fromId;
        request.toIds().forEach(to -> kudos.recipients.add(new Recipient(to, false)));
        audience.creditedIds().forEach(to -> kudos.recipients.add(new Recipient(to, true)));
        kudos.valueKey = request.valueKey();
        kudos.message = request.message();
        kudos.visibility = audience.visibility();
        kudos.teamIds.addAll(audience.teamIds());
        kudos.inspiredById = request.inspiredById();
        kudos.givenAt = now;
        kudos.worded = true;
        if (request.about() != null) {
            kudos.aboutKind = request.about().kind();
            kudos.aboutId = request.about().id();
            kudos.aboutLabel = request.about().label();
        }
        return kudos;
    }

    /**
     * Finds better words, shortly after it was given.
     *
     * @throws EditingIsOver later
     */
    void edit(KudosDetails details, Instant now) {
        if (now.isAfter(givenAt.plus(EDITABLE_FOR))) {
            throw new EditingIsOver();
        }
        message = details.message();
        valueKey = details.valueKey();
        editedAt = now;
        worded = true;
    }

    /** Takes it out of everybody's sight but its giver's. */
    void hide(String byId, String because, Instant now) {
        hiding = new Hiding(byId, because, now);
    }

    void showAgain() {
        hiding = null;
    }

    long id() {
        return id;
    }

    String fromId() {
        return fromId;
    }

    boolean isHidden() {
        return hiding != null;
    }

    Visibility visibility() {
        return visibility;
    }

    Set<String> teamIds() {
        return teamIds;
    }

    KudosDetails details() {
        return new KudosDetails(message, valueKey);
    }

    KudosView view() {
        return new KudosView(
                id,
                fromId,
                recipients(false),
                recipients(true),
                valueKey,
                message,
                aboutKind == null ? null : new About(aboutKind, aboutId, aboutLabel),
                visibility,
                inspiredById,
                givenAt,
                editedAt,
                hiding == null ? null : hiding.view(),
                version);
    }

    private List<String> recipients(boolean credited) {
        return recipients.stream()
                .filter(recipient -> recipient.isCredited() == credited)
                .map(Recipient::memberId)
                .toList();
    }
}
