package care.onetribe.ticket.focus;

import care.onetribe.kit.problem.Refusal;

/** A ticket that is not done with is left only with a word about where it was left. */
final class ResumeNoteMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    ResumeNoteMissing(long ticketId) {
        super(
                Kind.CONFLICT,
                ("You leave ticket %d, which is not resolved. Say in resumeNote where you are with"
                                + " it and what comes next.")
                        .formatted(ticketId));
        tell("ticketId", ticketId);
    }
}
