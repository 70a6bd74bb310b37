package care.onetribe.coaching.onboarding;

import care.onetribe.kit.problem.Refusal;

/** Nobody is on the same path twice at once. */
final class OnboardingIsRunning extends Refusal {

    private static final long serialVersionUID = 1L;

    OnboardingIsRunning(String memberId, String pathKey) {
        super(Kind.CONFLICT, "%s is on the path %s already.".formatted(memberId, pathKey));
    }
}
