package care.onetribe.coaching.onboarding;

import care.onetribe.kit.problem.Refusal;

/** Nothing of an onboarding changes once it is passed or called off. */
final class OnboardingHasEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    OnboardingHasEnded(OnboardingStatus status) {
        super(
                Kind.CONFLICT,
                "The onboarding is %s, so nothing of it changes any more.".formatted(status));
    }
}
