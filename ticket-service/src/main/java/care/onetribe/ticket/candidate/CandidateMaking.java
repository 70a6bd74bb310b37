package care.onetribe.ticket.candidate;

import care.onetribe.ticket.feedback.Addressed;
import care.onetribe.ticket.feedback.HearsFeedback;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Makes candidates of replies off script when their customer says that it was that. */
@ApplicationScoped
class CandidateMaking implements HearsFeedback {

    private final Candidates candidates;

    CandidateMaking(Candidates candidates) {
        this.candidates = candidates;
    }

    /** What waits is taken back by an answer that turned; what was decided stays. */
    @Override
    public void heard(long ticketId, Addressed addressed, Instant at) {
        if (addressed == Addressed.YES) {
            candidates.makeOf(ticketId, at);
        } else {
            candidates.withdraw(ticketId);
        }
    }
}
