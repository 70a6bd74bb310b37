package care.onetribe.coaching.scorecard;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A card as it was published. Reviews made with it keep it, whatever becomes of the draft. */
@Entity
@Immutable
class ScorecardVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String scorecardKey;

    private int number;

    private String title;

    private String purpose;

    @Convert(converter = CriteriaColumn.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private List<Criterion> criteria;

    private String publishedById;

    private Instant publishedAt;

    protected ScorecardVersion() {
        // for Hibernate
    }

    ScorecardVersion(
            String scorecardKey, int number, ScorecardDetails details, String byId, Instant now) {
        this.scorecardKey = scorecardKey;
        this.number = number;
        this.title = details.title();
        this.purpose = details.purpose();
        this.criteria = List.copyOf(details.criteria());
        this.publishedById = byId;
        this.publishedAt = now;
    }

    boolean says(ScorecardDetails details) {
        return new ScorecardDetails(title, purpose, criteria).equals(details);
    }

    Card card() {
        return new Card(scorecardKey, number, title, criteria);
    }

    ScorecardVersionView view() {
        return new ScorecardVersionView(
                scorecardKey, number, title, purpose, criteria, publishedById, publishedAt);
    }
}
