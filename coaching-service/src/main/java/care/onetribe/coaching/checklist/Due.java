package care.onetribe.coaching.checklist;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When a checklist is due: at the end of a day, as long as that day is where the member is.
 *
 * @param dueOn the last day for it, or null when it is never due
 * @param dueAt when that day ends
 * @param awaitedAt the same as long as the list is open, else null
 * @param expiresAt the same as long as the list is open and expires then, else null
 */
@Embeddable
record Due(LocalDate dueOn, Instant dueAt, Instant awaitedAt, Instant expiresAt) {

    static final Due NEVER = new Due(null, null, null, null);

    static Due on(LocalDate day, ZoneId zone) {
        if (day == null) {
            return NEVER;
        }
        // Not midnight, which some zones leave out when their clocks change.
        var end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return new Due(day, end, null, null);
    }

    Due whileOpen(boolean open, boolean expires) {
        return new Due(dueOn, dueAt, open ? dueAt : null, open && expires ? dueAt : null);
    }
}
