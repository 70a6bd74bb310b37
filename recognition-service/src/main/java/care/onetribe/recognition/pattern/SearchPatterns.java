package care.onetribe.recognition.pattern;

import care.onetribe.kit.identity.Handle;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lead looks for patterns among the kudos of a team. */
@Schema(name = "SearchPatterns", description = "Among whose kudos to look")
record SearchPatterns(
        @NotNull @Handle @Schema(required = true, examples = "north") String teamId,
        @Min(1)
                @Max(366)
                @Schema(
                        minimum = "1",
                        maximum = "366",
                        description = "Of the last so many days; 90 when absent",
                        examples = "90")
                Integer days) {

    private static final int USUAL = 90;

    int daysOrUsual() {
        return days == null ? USUAL : days;
    }
}
