package care.onetribe.coaching.onboarding;

import care.onetribe.kit.problem.Refusal;

/** A key is of one path for good. */
final class OnboardingPathExists extends Refusal {

    private static final long serialVersionUID = 1L;

    OnboardingPathExists(String key) {
        super(
                Kind.CONFLICT,
                "There is a path %s already: change it, or take another key.".formatted(key));
    }
}
