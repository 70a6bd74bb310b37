package care.onetribe.coaching.scorecard;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What one reads in a conversation at each of the four levels. */
@Schema(name = "CriterionLevels", description = "What one reads at each level, in words")
record Anchors(
        @NotBlank
                @CodePointLength(max = 400)
                @Schema(
                        required = true,
                        maxLength = 400,
                        examples = "The feeling is passed over or argued with.")
                String notYet,
        @NotBlank
                @CodePointLength(max = 400)
                @Schema(
                        required = true,
                        maxLength = 400,
                        examples = "A stock phrase answers the feeling.")
                String partly,
        @NotBlank
                @CodePointLength(max = 400)
                @Schema(
                        required = true,
                        maxLength = 400,
                        examples = "The feeling is named in words that fit this customer.")
                String well,
        @NotBlank
                @CodePointLength(max = 400)
                @Schema(
                        required = true,
                        maxLength = 400,
                        examples = "The customer says or shows that they feel understood.")
                String exemplary) {}
