package care.onetribe.ticket.focus;

import care.onetribe.kit.version.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** What a member works on now: one ticket, or none. There is one row a member, so never two. */
@Entity
class Focus implements Versioned {

    @Id private String memberId;

    @Version private int version;

    private Long ticketId;

    private Instant since;

    protected Focus() {
        // for Hibernate
    }

    boolean isOn(long ticket) {
        return ticketId != null && ticketId == ticket;
    }

    /** The ticket that would be left, or empty when nothing is in focus. */
    Optional<Long> ticket() {
        return Optional.ofNullable(ticketId);
    }

    /** Works on a ticket from now on; what was in focus is left before. */
    void turnTo(long ticket, Instant now) {
        ticketId = ticket;
        since = now;
    }

    /**
     * Works on nothing from now on.
     *
     * @param resumeNote where the ticket was left, or null
     * @return the period that ends
     */
    FocusPeriod leave(String resumeNote, Instant now) {
        var period = new FocusPeriod(memberId, ticketId, since, now, resumeNote);
        ticketId = null;
        since = null;
        return period;
    }

    Optional<FocusView> view() {
        return ticket().map(ticket -> new FocusView(ticket, since, version()));
    }

    @Override
    public String version() {
        return Integer.toString(version);
    }
}
