package care.onetribe.coaching.checklist;

/**
 * Tells other features, in the transaction of the change, that a checklist of theirs stands
 * elsewhere now.
 *
 * @param onboardingId of which onboarding it is, never null
 */
public record ChecklistChanged(long onboardingId) {}
