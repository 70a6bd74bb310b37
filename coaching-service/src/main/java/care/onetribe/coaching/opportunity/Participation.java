package care.onetribe.coaching.opportunity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That somebody said yes to an opportunity, and what came of it. */
@Entity
class Participation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private long opportunityId;

    private String memberId;

    private Instant saidYesAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NoteOutcome.Result result;

    private String note;

    private String notedById;

    private Instant notedAt;

    protected Participation() {
        // for Hibernate
    }

    Participation(long opportunityId, String memberId, Instant now) {
        this.opportunityId = opportunityId;
        this.memberId = memberId;
        saidYesAt = now;
    }

    /** Notes what came of it; a later note takes the place of an earlier one. */
    void note(NoteOutcome request, String byId, Instant now) {
        result = request.result();
        note = request.note();
        notedById = byId;
        notedAt = now;
    }

    boolean hasOutcome() {
        return result != null;
    }

    long id() {
        return id;
    }

    ParticipationView view() {
        return new ParticipationView(
                opportunityId, memberId, saidYesAt, result, note, notedById, notedAt, version);
    }
}
