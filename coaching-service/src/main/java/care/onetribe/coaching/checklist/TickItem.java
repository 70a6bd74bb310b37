package care.onetribe.coaching.checklist;

import care.onetribe.coaching.template.Links;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** Something was done. */
@Schema(name = "TickChecklistItem", description = "Something was done")
record TickItem(
        @CodePointLength(min = 1, max = 2000)
                @Schema(
                        maxLength = 2000,
                        description =
                                "Words on it, needed where the item asks for a note; what is there"
                                        + " stays when absent",
                        examples = "I said it three times today; twice it felt right.")
                String note,
        @CodePointLength(max = 500)
                @Pattern(regexp = Links.PATTERN, message = Links.MESSAGE)
                @Schema(
                        maxLength = 500,
                        pattern = Links.PATTERN,
                        description =
                                "Where it can be seen, needed where the item asks for a link; what"
                                        + " is there stays when absent",
                        examples = "https://help.example.com/articles/7")
                String link) {}
