package care.onetribe.coaching.scorecard;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A card as it is being written, and how many versions of it were published. */
@Entity
class Scorecard {

    @Id private String scorecardKey;

    @Version private int version;

    private String title;

    private String purpose;

    @Convert(converter = CriteriaColumn.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private List<Criterion> criteria;

    private int published;

    protected Scorecard() {
        // for Hibernate
    }

    Scorecard(String key, ScorecardDetails details) {
        this.scorecardKey = key;
        change(details);
    }

    void change(ScorecardDetails details) {
        title = details.title();
        purpose = details.purpose();
        criteria = List.copyOf(details.criteria());
    }

    /** The number of the version that is published now; the first is 1. */
    int publishNext() {
        published++;
        return published;
    }

    int published() {
        return published;
    }

    ScorecardDetails details() {
        return new ScorecardDetails(title, purpose, criteria);
    }

    ScorecardView view() {
        return new ScorecardView(
                scorecardKey,
                title,
                purpose,
                criteria,
                published == 0 ? null : published,
                Integer.toString(version));
    }
}
