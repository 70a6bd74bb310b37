package care.onetribe.coaching.onboarding;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;

/** Tells others how onboardings go on. */
@ApplicationScoped
class OnboardingEvents {

    private final Outbox outbox;

    OnboardingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Records what happened.
     *
     * @param step the last part of the event's type
     * @param actorId null when the suite did it
     * @param stageKey which stage it is about, or null
     */
    void record(String step, Onboarding onboarding, String actorId, String stageKey, Instant now) {
        var data =
                new OnboardingData(
                        onboarding.id(),
                        onboarding.memberId(),
                        onboarding.pathKey(),
                        stageKey,
                        onboarding.helperIds());
        outbox.record(
                new Event(
                        "onboarding." + step,
                        "onboardings/" + onboarding.id(),
                        now,
                        actorId,
                        data));
    }

    private record OnboardingData(
            long onboardingId,
            String memberId,
            String pathKey,
            String stageKey,
            Set<String> helperIds) {}
}
