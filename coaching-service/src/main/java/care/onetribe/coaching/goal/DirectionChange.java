package care.onetribe.coaching.goal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/**
 * That somebody went another way.
 *
 * @param before what the goal was until then
 */
@Embeddable
record DirectionChange(@Embedded Aim before, String because, Instant changedAt) {}
