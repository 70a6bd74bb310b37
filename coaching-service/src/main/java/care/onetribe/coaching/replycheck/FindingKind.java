package care.onetribe.coaching.replycheck;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What advice is about. */
@Schema(name = "ReplyFindingKind", description = "What advice is about")
enum FindingKind {
    SPELLING(true),
    GRAMMAR(true),
    BLAME(true),
    COLD_PHRASE(true),
    JARGON(false),
    LONG_SENTENCE(false),
    HARD_TO_READ(true),
    FEELINGS_NOT_ACKNOWLEDGED(true),
    NO_OWNER(true),
    NO_NEXT_STEP(true),
    EXPECTATION_NOT_ANSWERED(true);

    private final boolean needsRules;

    FindingKind(boolean needsRules) {
        this.needsRules = needsRules;
    }

    /** Whether only a text in a language with rules can be checked for it. */
    boolean needsRules() {
        return needsRules;
    }
}
