package care.onetribe.coaching.checklist;

import java.util.EnumSet;
import java.util.Set;

/** Where a checklist stands, and what it may become. */
public enum ChecklistStatus {
    /** There is something to do. */
    OPEN,
    /** Every item is done or skipped, and the minimum standard is met. */
    COMPLETED,
    /** Completed, and signed wherever somebody has to sign. */
    SIGNED_OFF,
    /** It was due, and its template lets it be over then. */
    EXPIRED,
    /** Nobody has to do it any more. */
    CANCELLED;

    boolean mayBecome(ChecklistStatus next) {
        return nexts().contains(next);
    }

    /** Whether nothing of it changes any more. */
    boolean isOver() {
        return this == EXPIRED || this == CANCELLED;
    }

    public boolean isPassed() {
        return this == COMPLETED || this == SIGNED_OFF;
    }

    private Set<ChecklistStatus> nexts() {
        return switch (this) {
            case OPEN -> EnumSet.of(COMPLETED, EXPIRED, CANCELLED);
            case COMPLETED -> EnumSet.of(OPEN, SIGNED_OFF, CANCELLED);
            case SIGNED_OFF -> EnumSet.of(COMPLETED);
            case EXPIRED, CANCELLED -> EnumSet.noneOf(ChecklistStatus.class);
        };
    }
}
