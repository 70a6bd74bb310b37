package care.onetribe.coaching.day;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody's page about a day. Whose and which day is known; what is on it is sealed. */
@Entity
class Day {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String ownerId;

    private LocalDate onDate;

    private String keyId;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    private byte[] words;

    /** Sealed by itself, so that adding up a week opens numbers only; null when none was given. */
    private byte[] stress;

    protected Day() {
        // for Hibernate
    }

    Day(String ownerId, LocalDate onDate, SealedPage page) {
        this.ownerId = ownerId;
        this.onDate = onDate;
        seal(page);
    }

    final void seal(SealedPage page) {
        keyId = page.keyId();
        words = page.words();
        stress = page.stress();
    }

    String ownerId() {
        return ownerId;
    }

    LocalDate onDate() {
        return onDate;
    }

    int version() {
        return version;
    }

    SealedPage page() {
        return new SealedPage(keyId, words, stress);
    }
}
