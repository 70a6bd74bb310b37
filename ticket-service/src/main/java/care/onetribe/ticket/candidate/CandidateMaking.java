package care.onetribe.ticket.candidate;

import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.feedback.Addressed;
import care.onetribe.ticket.feedback.HearsOfFeedback;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Makes candidates of replies off script when their customer says that it was that. */
@ApplicationScoped
class CandidateMaking implements HearsOfFeedback {

    private final Candidates candidates;

    CandidateMaking(Candidates candidates) {
        this.candidates = candidates;
    }

    /** What waits is taken back by an answer that turned; what was decided stays. */
    @Override
    public void hear(Ticket ticket, Answered answered, Instant at) {
        if (answered.addressed() == Addressed.YES) {
            candidates.makeOf(ticket.id(), at);
        } else {
            candidates.withdraw(ticket.id());
        }
    }
}
