package care.onetribe.recognition.pattern;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That somebody looked for patterns. */
@Entity
class PatternSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String teamId;

    private int days;

    private String byId;

    private Instant at;

    private int lookedAt;

    private int found;

    protected PatternSearch() {
        // for Hibernate
    }

    PatternSearch(SearchPatterns request, String byId, int lookedAt, int found, Instant now) {
        teamId = request.teamId();
        days = request.daysOrUsual();
        this.byId = byId;
        this.lookedAt = lookedAt;
        this.found = found;
        at = now;
    }

    String teamId() {
        return teamId;
    }

    PatternSearchView view() {
        return new PatternSearchView(id, teamId, days, byId, at, lookedAt, found);
    }
}
