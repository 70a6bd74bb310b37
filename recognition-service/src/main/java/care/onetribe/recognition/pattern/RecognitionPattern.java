package care.onetribe.recognition.pattern;

import care.onetribe.kit.text.Sha256;
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
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something among a team's kudos that a person should look at. It punishes nobody. */
@Entity
class RecognitionPattern {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String teamId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PatternKind kind;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] fingerprint;

    private int kudos;

    private Double expected;

    private Double probability;

    private Instant foundAt;

    @ElementCollection
    @CollectionTable(
            name = "recognition_pattern_member",
            joinColumns = @JoinColumn(name = "pattern_id"))
    @Column(name = "member_id")
    private Set<String> memberIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            name = "recognition_pattern_kudos",
            joinColumns = @JoinColumn(name = "pattern_id"))
    @Column(name = "kudos_id")
    private Set<Long> kudosIds = new HashSet<>();

    protected RecognitionPattern() {
        // for Hibernate
    }

    RecognitionPattern(String teamId, Found found, Instant now) {
        this.teamId = teamId;
        kind = found.kind();
        fingerprint = fingerprint(found);
        memberIds.addAll(found.memberIds());
        findAgain(found, now);
    }

    /** The same people, or the same text, with what there is of it now. */
    void findAgain(Found found, Instant now) {
        kudosIds.retainAll(found.kudosIds());
        kudosIds.addAll(found.kudosIds());
        kudos = found.kudosIds().size();
        expected = found.expected();
        probability = found.probability();
        foundAt = now;
    }

    static byte[] fingerprint(Found found) {
        return Sha256.of(found.key().getBytes(StandardCharsets.UTF_8));
    }

    long id() {
        return id;
    }

    String teamId() {
        return teamId;
    }

    /** Without anybody's name. */
    PatternView view() {
        return new PatternView(
                id, teamId, kind, kudos, expected, probability, foundAt, null, null, version);
    }

    PatternView viewWithPeople() {
        return new PatternView(
                id,
                teamId,
                kind,
                kudos,
                expected,
                probability,
                foundAt,
                memberIds.stream().sorted().toList(),
                kudosIds.stream().sorted().toList(),
                version);
    }
}
