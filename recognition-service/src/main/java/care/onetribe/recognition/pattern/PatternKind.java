package care.onetribe.recognition.pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be worth a look by a person. */
@Schema(name = "RecognitionPatternKind")
enum PatternKind {
    /** People who thank each other in a circle far more than chance would have it. */
    RING,
    /** Kudos whose texts are nearly the same. */
    SAME_TEXT,
    /** Two who again and again thank each other within minutes. */
    QUICK_EXCHANGE
}
