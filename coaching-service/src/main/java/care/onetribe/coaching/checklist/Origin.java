package care.onetribe.coaching.checklist;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a checklist comes from.
 *
 * @param assignedById null where the suite made it, for a routine or an onboarding
 * @param routineId of which routine it is, or null
 * @param occursOn for which of the routine's days
 * @param onboardingId of which onboarding it is, or null
 */
@Embeddable
public record Origin(
        String assignedById,
        Instant assignedAt,
        Long routineId,
        LocalDate occursOn,
        Long onboardingId) {}
