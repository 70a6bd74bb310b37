package care.onetribe.coaching.replycheck;

import care.onetribe.kit.problem.Refusal;

/** Too many drafts are being read, or the rules are not loaded yet. */
final class ReplyCheckIsBusy extends Refusal {

    private static final long serialVersionUID = 1L;

    ReplyCheckIsBusy() {
        super(
                Kind.UNAVAILABLE,
                "Other drafts are being read, or the rules are being loaded; try again in a"
                        + " moment.");
    }
}
