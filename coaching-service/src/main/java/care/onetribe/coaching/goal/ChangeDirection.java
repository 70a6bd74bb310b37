package care.onetribe.coaching.goal;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** Another way, for a reason; what is absent stays. */
@Schema(description = "Another way, for a reason; what is absent stays as it is")
record ChangeDirection(
        @NotBlank
                @CodePointLength(max = 2000)
                @Schema(
                        required = true,
                        maxLength = 2000,
                        description = "What was found out on the way",
                        examples = "Most of the questions are about one module only.")
                String because,
        @CodePointLength(min = 1, max = 120)
                @Schema(
                        minLength = 1,
                        maxLength = 120,
                        examples = "Answer questions about printing on my own")
                String title,
        @CodePointLength(min = 1, max = 2000) @Schema(minLength = 1, maxLength = 2000) String why,
        @Schema(examples = "2026-05-31") LocalDate targetOn) {

    @AssertTrue(message = "at least one of title, why and targetOn must be given")
    @Schema(hidden = true)
    boolean isChange() {
        return title != null || why != null || targetOn != null;
    }

    Aim appliedTo(Aim before) {
        return new Aim(
                title == null ? before.title() : title,
                why == null ? before.why() : why,
                targetOn == null ? before.targetOn() : targetOn);
    }
}
