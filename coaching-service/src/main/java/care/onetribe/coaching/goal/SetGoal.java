package care.onetribe.coaching.goal;

import care.onetribe.kit.identity.Handle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.UniqueElements;

/** The caller sets out for something. */
@Schema(description = "Something that the caller wants to reach, and the first step to it")
record SetGoal(
        @NotBlank
                @CodePointLength(max = 120)
                @Schema(
                        required = true,
                        maxLength = 120,
                        examples = "Answer technical questions on my own")
                String title,
        @NotBlank
                @CodePointLength(max = 2000)
                @Schema(
                        required = true,
                        maxLength = 2000,
                        examples = "Customers wait a day whenever I have to ask.")
                String why,
        @NotNull @Schema(required = true, examples = "2026-06-30") LocalDate targetOn,
        @NotBlank
                @CodePointLength(max = 500)
                @Schema(
                        required = true,
                        maxLength = 500,
                        description = "Small enough to be done this week",
                        examples = "Read the article on log files and try it on one ticket.")
                String firstStep,
        @Size(max = Goal.MOST_HELPERS)
                @UniqueElements
                @Schema(
                        uniqueItems = true,
                        maxItems = Goal.MOST_HELPERS,
                        description = "Who helps; they see the goal",
                        examples = "[\"theo\"]")
                List<@NotNull @Handle String> helperIds) {

    Aim aim() {
        return new Aim(title, why, targetOn);
    }

    List<String> helpers() {
        return helperIds == null ? List.of() : helperIds;
    }
}
