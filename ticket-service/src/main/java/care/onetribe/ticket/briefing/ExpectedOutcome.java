package care.onetribe.ticket.briefing;

import care.onetribe.ticket.conversation.Expectation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the customer is after, and how sure that is. */
@Schema(description = "What the customer is after, and how sure that is")
record ExpectedOutcome(
        @Schema(required = true) Certainty certainty,
        @Schema(
                        description = "Absent while it is not known",
                        examples = "Wants the parcel sent again before Friday")
                String text) {

    /** How sure it is. */
    @Schema(name = "ExpectationCertainty")
    enum Certainty {
        /** Nobody wrote it down yet: ask. */
        NOT_KNOWN,
        /** Written down, but the customer has not said that this is it. */
        ASSUMED,
        CONFIRMED
    }

    static ExpectedOutcome of(Expectation expectation) {
        if (expectation == null) {
            return new ExpectedOutcome(Certainty.NOT_KNOWN, null);
        }
        var certainty = expectation.confirmed() ? Certainty.CONFIRMED : Certainty.ASSUMED;
        return new ExpectedOutcome(certainty, expectation.text());
    }
}
