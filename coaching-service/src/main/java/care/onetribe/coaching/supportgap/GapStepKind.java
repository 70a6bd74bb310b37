package care.onetribe.coaching.supportgap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can happen to a support gap, and how others hear of it. */
@Schema(name = "SupportGapStepKind")
enum GapStepKind {
    REPORTED("reported"),
    TAKEN("taken"),
    GIVEN_AWAY("given-away"),
    FIXED("closed"),
    WONT_FIX("closed");

    private final String event;

    GapStepKind(String event) {
        this.event = event;
    }

    /** Type of the event without what it is about. */
    String event() {
        return event;
    }
}
