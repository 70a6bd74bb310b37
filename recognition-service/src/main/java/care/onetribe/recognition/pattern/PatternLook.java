package care.onetribe.recognition.pattern;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That somebody looked at a pattern. */
@Entity
class PatternLook {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long patternId;

    private String byId;

    private Instant at;

    protected PatternLook() {
        // for Hibernate
    }

    PatternLook(long patternId, String byId, Instant at) {
        this.patternId = patternId;
        this.byId = byId;
        this.at = at;
    }

    PatternLookView view() {
        return new PatternLookView(id, byId, at);
    }
}
