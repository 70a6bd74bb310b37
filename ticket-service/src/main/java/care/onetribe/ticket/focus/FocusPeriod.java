package care.onetribe.ticket.focus;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Some time that a member had a ticket in focus, and where they left it. */
@Entity
class FocusPeriod {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String memberId;

    private long ticketId;

    /** On which ticket it was at first, where that one went over into another. */
    private Long fromTicketId;

    private Instant startedAt;

    private Instant endedAt;

    private String resumeNote;

    protected FocusPeriod() {
        // for Hibernate
    }

    FocusPeriod(
            String memberId, long ticketId, Instant startedAt, Instant endedAt, String resumeNote) {
        this.memberId = memberId;
        this.ticketId = ticketId;
        this.startedAt = startedAt;
        this.endedAt = endedAt;
        this.resumeNote = resumeNote;
    }

    FocusPeriodView view() {
        return new FocusPeriodView(id, ticketId, startedAt, endedAt, resumeNote);
    }

    ResumeNote note() {
        return new ResumeNote(memberId, endedAt, resumeNote);
    }
}
