package care.onetribe.coaching.rehearsal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * What is written of a scenario and may be changed.
 *
 * @param script null where it is only played with a partner
 * @param active null means true; what is not is no longer rehearsed
 */
@Schema(description = "A conversation to rehearse")
record ScenarioDetails(
        @NotNull
                @NotBlank
                @CodePointLength(max = 120)
                @Schema(required = true, maxLength = 120, examples = "The parcel that never came")
                String title,
        @NotNull
                @NotBlank
                @CodePointLength(max = 2_000)
                @Schema(
                        required = true,
                        maxLength = 2_000,
                        description = "The customer's situation, as the one who answers knows it",
                        examples = "An order of three weeks ago is shown as delivered.")
                String situation,
        @NotNull @Schema(required = true, examples = "FRUSTRATED") ScenarioMood mood,
        @NotNull
                @NotBlank
                @CodePointLength(max = 500)
                @Schema(
                        required = true,
                        maxLength = 500,
                        examples = "I have been waiting for three weeks.")
                String openingLine,
        @NotNull
                @Size(max = 10)
                @Schema(
                        required = true,
                        maxItems = 10,
                        description = "Facts that the customer tells only when asked well",
                        examples = "[\"It is a present, and the birthday is on Saturday\"]")
                List<@NotNull @NotBlank @CodePointLength(max = 500) String> heldBack,
        @NotNull
                @NotBlank
                @CodePointLength(max = 1_000)
                @Schema(
                        required = true,
                        maxLength = 1_000,
                        examples = "They know when it comes, and that it comes in time.")
                String goodEnd,
        @Valid @Schema(description = "To walk it alone, step by step") Script script,
        @Schema(description = "Whether it is rehearsed still; true when absent", examples = "true")
                Boolean active) {

    /**
     * @throws care.onetribe.kit.problem.InvalidField when the script makes no sense
     */
    ScenarioDetails checked() {
        if (script != null) {
            script.requireSense();
        }
        return active != null
                ? this
                : new ScenarioDetails(
                        title, situation, mood, openingLine, heldBack, goodEnd, script, true);
    }
}
