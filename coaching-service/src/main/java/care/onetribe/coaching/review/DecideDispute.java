package care.onetribe.coaching.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A second coach decides. */
@Schema(description = "What a second coach decides")
record DecideDispute(
        @NotNull
                @Schema(
                        required = true,
                        description = "Whether what the agent expected holds",
                        examples = "true")
                Boolean upheld,
        @NotBlank
                @CodePointLength(max = 2000)
                @Schema(
                        required = true,
                        maxLength = 2000,
                        description = "Why, for agent and reviewer",
                        examples = "The day is said; the card asks for no more.")
                String reason) {}
