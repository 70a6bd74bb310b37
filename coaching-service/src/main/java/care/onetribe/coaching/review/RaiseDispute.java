package care.onetribe.coaching.review;

import care.onetribe.coaching.scorecard.Rating;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** The agent sees one criterion otherwise than the reviewer. */
@Schema(description = "One criterion that the agent sees otherwise")
record RaiseDispute(
        @NotNull
                @Valid
                @Schema(
                        required = true,
                        description = "The level expected, with the message that shows it")
                Rating expected,
        @NotBlank
                @CodePointLength(max = 2000)
                @Schema(
                        required = true,
                        maxLength = 2000,
                        examples = "The day is in the second message, below the quotation.")
                String reason) {}
