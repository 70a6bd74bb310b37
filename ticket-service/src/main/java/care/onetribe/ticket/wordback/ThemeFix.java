package care.onetribe.ticket.wordback;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That a theme was fixed once: what all follow-ups of that time tell. */
@Entity
class ThemeFix {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long themeId;

    private String note;

    private Instant at;

    protected ThemeFix() {
        // for Hibernate
    }

    ThemeFix(long themeId, String note, Instant at) {
        this.themeId = themeId;
        this.note = note;
        this.at = at;
    }

    void changeNote(String words) {
        note = words;
    }

    Long id() {
        return id;
    }

    long themeId() {
        return themeId;
    }

    Instant at() {
        return at;
    }
}
