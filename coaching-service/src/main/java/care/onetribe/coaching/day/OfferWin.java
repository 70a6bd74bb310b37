package care.onetribe.coaching.day;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** One of the caller's own wins is shown to the tribe. */
@Schema(description = "One of your wins is shown to the tribe")
record OfferWin(
        @NotNull @Schema(required = true, examples = "2026-03-02") LocalDate wonOn,
        @NotNull
                @NotBlank
                @CodePointLength(max = DayPage.LONGEST_WIN)
                @Schema(
                        required = true,
                        maxLength = DayPage.LONGEST_WIN,
                        description = "As it stands on your page of that day",
                        examples = "Alexis thanked me although the answer was no")
                String text) {}
