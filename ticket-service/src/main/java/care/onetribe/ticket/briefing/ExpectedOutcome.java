package care.onetribe.ticket.briefing;

import care.onetribe.ticket.conversation.TicketView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the customer is after, and how sure that is. */
@Schema(description = "What the customer is after, and how sure that is")
record ExpectedOutcome(
        @Schema(required = true) Certainty certainty,
        @Schema(
                        description = "Absent while it is not known",
                        examples = "Wants the parcel sent again before Friday")
                String text,
        @Schema(
                        required = true,
                        description =
                                "Whether somebody replied before it was written down: what they said"
                                        + " may miss the point")
                boolean repliedBefore) {

    /** How sure it is. */
    @Schema(name = "ExpectationCertainty")
    enum Certainty {
        /** Nobody wrote it down yet: ask. */
        NOT_KNOWN,
        /** Written down, but the customer has not said that this is it. */
        ASSUMED,
        CONFIRMED
    }

    static ExpectedOutcome of(TicketView ticket) {
        var expectation = ticket.expectation();
        boolean repliedBefore = ticket.repliedBeforeExpectation();
        if (expectation == null) {
            return new ExpectedOutcome(Certainty.NOT_KNOWN, null, repliedBefore);
        }
        var certainty = expectation.confirmed() ? Certainty.CONFIRMED : Certainty.ASSUMED;
        return new ExpectedOutcome(certainty, expectation.text(), repliedBefore);
    }
}
