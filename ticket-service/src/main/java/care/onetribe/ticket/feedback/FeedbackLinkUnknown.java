package care.onetribe.ticket.feedback;

import care.onetribe.kit.problem.Refusal;

/** Never made, used up, expired or mistyped: who asks does not learn which. */
final class FeedbackLinkUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    FeedbackLinkUnknown() {
        super(Kind.NOT_FOUND, "This link leads nowhere, or does not any more.");
    }
}
