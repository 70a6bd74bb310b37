package care.onetribe.coaching.supportgap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of a support gap: the one place that says which step may follow which. */
@Schema(name = "SupportGapStatus")
enum GapStatus {
    REPORTED,
    /** Somebody owns it. */
    TAKEN,
    FIXED,
    /** It stays, for a reason. */
    WONT_FIX;

    boolean mayBecome(GapStatus next) {
        return switch (this) {
            case REPORTED -> next == TAKEN || next == WONT_FIX;
            case TAKEN -> next == FIXED || next == WONT_FIX;
            case FIXED, WONT_FIX -> false;
        };
    }

    boolean isClosed() {
        return this == FIXED || this == WONT_FIX;
    }
}
