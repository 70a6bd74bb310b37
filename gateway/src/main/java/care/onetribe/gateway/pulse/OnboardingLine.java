package care.onetribe.gateway.pulse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far somebody's onboarding is. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "PulseOnboarding")
record OnboardingLine(
        @Schema(required = true, examples = "4") long id,
        @Schema(required = true, examples = "noor") String memberId,
        @Schema(required = true, examples = "Support agent") String title,
        @Schema(required = true, examples = "1") int passed,
        @Schema(required = true, examples = "3") int stages,
        @Schema(examples = "Answering with a partner") String stageTitle,
        @Schema(required = true) Instant startedAt) {}
