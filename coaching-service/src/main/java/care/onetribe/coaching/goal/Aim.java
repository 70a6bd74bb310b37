package care.onetribe.coaching.goal;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Where somebody wants to get, why, and by when.
 *
 * @param targetOn day in their own time zone
 */
@Embeddable
record Aim(String title, String why, LocalDate targetOn) {}
