package care.onetribe.coaching.checklist;

import care.onetribe.coaching.template.Links;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What is said on an item, whether it is done or not. */
@Schema(name = "ChecklistItemRemark", description = "What is said on an item")
record Remark(
        @CodePointLength(min = 1, max = 2000)
                @Schema(
                        maxLength = 2000,
                        description = "Words on it",
                        examples = "Ask Theo how he does it.")
                String note,
        @CodePointLength(max = 500)
                @Pattern(regexp = Links.PATTERN, message = Links.MESSAGE)
                @Schema(
                        maxLength = 500,
                        pattern = Links.PATTERN,
                        description = "Where it can be seen",
                        examples = "https://help.example.com/articles/7")
                String link) {}
