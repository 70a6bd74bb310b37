package care.onetribe.coaching.replycheck;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a good reply does. */
@Schema(name = "ReplyQuestion", description = "What a good reply does")
enum Question {
    FEELINGS_ACKNOWLEDGED(
            FindingKind.FEELINGS_NOT_ACKNOWLEDGED,
            "The customer is upset. Say in a few words of your own that you have noticed, and why"
                    + " that is no wonder."),
    OWNERSHIP_TAKEN(
            FindingKind.NO_OWNER,
            "Nobody stands for this. Say what you yourself do about it: 'I have asked …', 'I will"
                    + " write to you …'."),
    NEXT_STEP_SAID(
            FindingKind.NO_NEXT_STEP,
            "It ends here, and the customer does not know what comes next. Say who does what, and"
                    + " by when."),
    EXPECTATION_ANSWERED(
            FindingKind.EXPECTATION_NOT_ANSWERED,
            "No word of what the customer hopes for comes up. Say where it stands with that.");

    private final FindingKind missing;
    private final String advice;

    Question(FindingKind missing, String advice) {
        this.missing = missing;
        this.advice = advice;
    }

    /** What is found when the answer is no. */
    FindingKind missing() {
        return missing;
    }

    String advice() {
        return advice;
    }
}
