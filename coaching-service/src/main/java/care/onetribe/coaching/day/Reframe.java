package care.onetribe.coaching.day;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A situation, the thought that came first, and a kinder one that is as true. */
@Schema(description = "A situation, the first thought, and a kinder one that is as true")
record Reframe(
        @NotNull
                @NotBlank
                @CodePointLength(max = 1_000)
                @Schema(
                        required = true,
                        maxLength = 1_000,
                        examples = "A customer hung up on me in the middle of a sentence")
                String situation,
        @NotNull
                @NotBlank
                @CodePointLength(max = 1_000)
                @Schema(required = true, maxLength = 1_000, examples = "I am bad at this")
                String firstThought,
        @NotNull
                @NotBlank
                @CodePointLength(max = 1_000)
                @Schema(
                        required = true,
                        maxLength = 1_000,
                        examples =
                                "They were at the end of their strength, and it was not about me")
                String kinderThought) {}
