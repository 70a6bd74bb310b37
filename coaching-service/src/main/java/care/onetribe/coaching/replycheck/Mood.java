package care.onetribe.coaching.replycheck;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the customer comes across; the words are those that tickets use. */
@Schema(name = "ReplyCheckMood", description = "How the customer comes across")
enum Mood {
    UNKNOWN,
    HAPPY,
    CALM,
    WORRIED,
    FRUSTRATED,
    ANGRY;

    /** Whether somebody in this mood has to hear that it was noticed. */
    boolean isUpset() {
        return this == WORRIED || this == FRUSTRATED || this == ANGRY;
    }
}
