package care.onetribe.recognition.kudos;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Thanks from one member to others. Nobody thanks themselves. */
@Entity
class Kudos {

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

    @ElementCollection
    @CollectionTable(name = "kudos_recipient", joinColumns = @JoinColumn(name = "kudos_id"))
    @OrderColumn(name = "place")
    @Column(name = "member_id")
    private List<String> toIds = new ArrayList<>();

    /** Those of giver and recipients when it was given; none unless it is for the team. */
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
     * @param teams of giver and recipients
     * @throws KudosToOneself when the giver is among the recipients
     */
    static Kudos give(String fromId, GiveKudos request, Set<String> teams, Instant now) {
        if (request.toIds().contains(fromId)) {
            throw new KudosToOneself();
        }
        var kudos = new Kudos();
        kudos.fromId = fromId;
        kudos.toIds.addAll(request.toIds());
        kudos.valueKey = request.valueKey();
        kudos.message = request.message();
        kudos.visibility =
                request.visibility() == null ? Visibility.EVERYONE : request.visibility();
        kudos.givenAt = now;
        if (kudos.visibility == Visibility.TEAM) {
            kudos.teamIds.addAll(teams);
        }
        if (request.about() != null) {
            kudos.aboutKind = request.about().kind();
            kudos.aboutId = request.about().id();
            kudos.aboutLabel = request.about().label();
        }
        return kudos;
    }

    long id() {
        return id;
    }

    KudosView view() {
        return new KudosView(
                id,
                fromId,
                List.copyOf(toIds),
                valueKey,
                message,
                aboutKind == null ? null : new About(aboutKind, aboutId, aboutLabel),
                visibility,
                givenAt,
                version);
    }
}
