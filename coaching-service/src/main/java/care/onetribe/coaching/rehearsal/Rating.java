package care.onetribe.coaching.rehearsal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody's rubric of a take; one a person. */
@Entity
class Rating {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private long takeId;

    private String raterId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Part part;

    @Embedded private Rubric rubric;

    protected Rating() {
        // for Hibernate
    }

    Rating(long takeId, String raterId, Part part) {
        this.takeId = takeId;
        this.raterId = raterId;
        this.part = part;
    }

    void rate(Rubric given) {
        rubric = given;
    }

    int version() {
        return version;
    }

    long takeId() {
        return takeId;
    }

    String raterId() {
        return raterId;
    }

    Part part() {
        return part;
    }

    Rubric rubric() {
        return rubric;
    }
}
