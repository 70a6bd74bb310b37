package care.onetribe.coaching.template;

import care.onetribe.kit.text.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * One thing to do.
 *
 * @param required a list is not done without it, and it cannot be skipped
 * @param skillKeys skills for which it is evidence once it is done
 */
@Schema(name = "ChecklistTemplateItem", description = "One thing to do")
public record TemplateItem(
        @NotNull
                @Slug
                @Schema(required = true, pattern = Slug.PATTERN, examples = "name-the-feeling")
                String key,
        @NotBlank
                @CodePointLength(max = 200)
                @Schema(
                        required = true,
                        maxLength = 200,
                        examples = "Name what they feel before anything else")
                String text,
        @NotNull @Schema(required = true, examples = "PRACTISE") ItemKind kind,
        @CodePointLength(max = 2000)
                @Schema(
                        maxLength = 2000,
                        description = "How to do it, and why",
                        examples = "One sentence is enough. Use their words, not ours.")
                String guidance,
        @CodePointLength(max = 500)
                @Pattern(regexp = Links.PATTERN, message = Links.MESSAGE)
                @Schema(
                        maxLength = 500,
                        pattern = Links.PATTERN,
                        description = "Where to read or do it",
                        examples = "https://help.example.com/angry-customers")
                String link,
        @NotNull
                @Schema(
                        required = true,
                        description =
                                "Whether the list is not done without it; it cannot be skipped then",
                        examples = "true")
                Boolean required,
        @NotNull @Schema(required = true, examples = "NOTE") ItemEvidence evidence,
        @NotNull
                @Size(max = 5)
                @UniqueElements
                @Schema(
                        required = true,
                        uniqueItems = true,
                        maxItems = 5,
                        description = "Skills that it trains",
                        examples = "[\"hear-the-feeling\"]")
                List<@NotNull @Slug String> skillKeys) {}
