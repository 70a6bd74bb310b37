package care.onetribe.gateway.myday;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The step of your onboarding that you are at. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "MyDayOnboarding")
record OnboardingPart(
        @Schema(required = true, examples = "4") long id,
        @Schema(required = true, examples = "Support agent") String title,
        @Schema(required = true, examples = "1") int passed,
        @Schema(required = true, examples = "3") int stages,
        @Schema(examples = "Answering with a partner") String stageTitle) {}
