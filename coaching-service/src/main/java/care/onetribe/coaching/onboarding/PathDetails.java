package care.onetribe.coaching.onboarding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What is written of a path. */
@Schema(name = "OnboardingPathDetails", description = "What is written of a path")
record PathDetails(
        @NotBlank
                @CodePointLength(max = 120)
                @Schema(required = true, maxLength = 120, examples = "New in customer care")
                String title,
        @NotBlank
                @CodePointLength(max = 2000)
                @Schema(
                        required = true,
                        maxLength = 2000,
                        description = "For whom it is, and what to expect",
                        examples = "From the first morning to carrying concerns alone.")
                String description,
        @NotNull
                @Size(min = 1, max = 12)
                @Schema(required = true, minItems = 1, maxItems = 12, description = "In order")
                List<@NotNull @Valid Stage> stages) {

    @AssertTrue(message = "two stages have the same key")
    @Schema(hidden = true)
    boolean isEveryKeyOfOneStage() {
        if (stages == null || stages.stream().anyMatch(Objects::isNull)) {
            return true;
        }
        return stages.stream().map(Stage::key).distinct().count() == stages.size();
    }

    @AssertTrue(message = "two stages have the same template")
    @Schema(hidden = true)
    boolean isEveryTemplateOfOneStage() {
        if (stages == null
                || stages.stream().anyMatch(s -> s == null || s.templateKeys() == null)) {
            return true;
        }
        var keys = stages.stream().flatMap(stage -> stage.templateKeys().stream()).toList();
        return keys.stream().distinct().count() == keys.size();
    }
}
