package care.onetribe.coaching.glossary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What leads write about a word of the trade. */
@Schema(
        name = "GlossaryTermDetails",
        description = "A word of the trade and what to say to customers instead")
record TermDetails(
        @NotNull
                @CodePointLength(max = 80)
                @Pattern(
                        regexp = TermDetails.TERM,
                        message =
                                "must be words of letters, digits and . ' / & + -, with spaces"
                                        + " between them")
                @Schema(
                        required = true,
                        maxLength = 80,
                        description = "As it stands in a text; capitals do not matter",
                        examples = "escalate")
                String term,
        @NotBlank
                @CodePointLength(max = 200)
                @Schema(
                        required = true,
                        maxLength = 200,
                        description = "What to say instead",
                        examples = "pass on to somebody who can decide it")
                String plainWords,
        @CodePointLength(max = 500)
                @Schema(
                        maxLength = 500,
                        description = "When it matters, or what to mind",
                        examples = "Say to whom, and when the customer hears from them.")
                String note,
        @Schema(
                        description =
                                "Whether readers who want it technical understand it, so that they"
                                        + " are spared the advice; false when absent",
                        examples = "false")
                Boolean technical) {

    /** Starts with a letter or a digit, so that it can be found as a word. */
    static final String TERM =
            "^[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}.'’/&+ -]*[\\p{L}\\p{M}\\p{N}+])?$";
}
