package care.onetribe.coaching.onboarding;

/** Where an onboarding stands. */
enum OnboardingStatus {
    ACTIVE,
    PASSED,
    CANCELLED
}
