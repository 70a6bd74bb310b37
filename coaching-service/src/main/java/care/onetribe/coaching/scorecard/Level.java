package care.onetribe.coaching.scorecard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a conversation came in one criterion; each card says in words what that looks like. */
@Schema(name = "ReviewLevel")
public enum Level {
    NOT_YET,
    PARTLY,
    WELL,
    EXEMPLARY,
    /** The conversation gave no occasion for it. Counts in no figure. */
    NOT_APPLICABLE;

    public boolean isApplicable() {
        return this != NOT_APPLICABLE;
    }

    /** Whether the standard was met: {@link #WELL} or better. */
    public boolean meetsStandard() {
        return this == WELL || this == EXEMPLARY;
    }
}
