package care.onetribe.ticket.wordback;

import care.onetribe.kit.problem.Refusal;

/** Nobody is told twice, nor told what somebody else decided not to tell. */
final class FollowUpIsDone extends Refusal {

    private static final long serialVersionUID = 1L;

    FollowUpIsDone(long id, FollowUpStatus status, String memberId) {
        super(
                Kind.CONFLICT,
                "Follow-up %d was %s already by %s."
                        .formatted(
                                id,
                                status == FollowUpStatus.SENT ? "sent" : "dropped",
                                memberId == null ? "the suite" : memberId));
        tell("followUpStatus", status);
        tell("doneById", memberId);
    }
}
