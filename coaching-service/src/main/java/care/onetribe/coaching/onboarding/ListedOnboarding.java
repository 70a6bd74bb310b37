package care.onetribe.coaching.onboarding;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An onboarding as a list shows it. */
@Schema(description = "Somebody on a path, and at which stage")
public record ListedOnboarding(
        @Schema(required = true, examples = "5") long id,
        @Schema(required = true, examples = "mina") String memberId,
        @Schema(required = true, examples = "new-in-care") String pathKey,
        @Schema(required = true, examples = "New in customer care") String title,
        @Schema(required = true, examples = "ACTIVE") OnboardingStatus status,
        @Schema(required = true, description = "How many stages are passed", examples = "1")
                int passed,
        @Schema(required = true, description = "How many stages there are", examples = "3")
                int stages,
        @Schema(description = "The stage that they are at", examples = "Answer with a net")
                String stageTitle,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant startedAt,
        @Schema(description = "When it was passed or called off", examples = "2026-04-05T09:30:00Z")
                Instant endedAt) {

    static ListedOnboarding of(Onboarding onboarding) {
        return new ListedOnboarding(
                onboarding.id(),
                onboarding.memberId(),
                onboarding.pathKey(),
                onboarding.title(),
                onboarding.status(),
                onboarding.passed(),
                onboarding.stages().size(),
                onboarding.isActive() ? onboarding.stage().title() : null,
                onboarding.startedAt(),
                onboarding.endedAt());
    }
}
