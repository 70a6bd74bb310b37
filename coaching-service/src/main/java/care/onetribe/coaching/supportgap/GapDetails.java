package care.onetribe.coaching.supportgap;

import care.onetribe.kit.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What the reporter of a support gap tells of it. */
@Schema(name = "SupportGapDetails", description = "Something that was missing for a customer")
record GapDetails(
        @NotBlank
                @CodePointLength(max = 2000)
                @Schema(
                        required = true,
                        maxLength = 2000,
                        description = "What was missing, and what it would have made possible",
                        examples = "Nobody could tell me which depots are closed on Good Friday.")
                String missing,
        @NotEmpty
                @Size(max = 10)
                @Schema(
                        required = true,
                        minItems = 1,
                        maxItems = 10,
                        description = "Where they looked for it",
                        examples = "[\"The article on depots\", \"The channel of the depots\"]")
                List<@NotBlank @CodePointLength(max = 200) String> lookedIn,
        @Min(1)
                @Max(GapDetails.LARGEST_ID)
                @Schema(description = "The ticket that showed it", examples = "7")
                Long ticketId,
        @Valid @Schema(description = "The checklist item that showed it")
                ChecklistItem checklistItem) {

    static final long LARGEST_ID = 999_999_999_999_999L;

    /** An item of an assigned checklist. */
    @Schema(name = "SupportGapChecklistItem", description = "An item of an assigned checklist")
    record ChecklistItem(
            @NotNull @Min(1) @Max(LARGEST_ID) @Schema(required = true, examples = "12")
                    Long checklistId,
            @NotNull @Slug @Schema(required = true, pattern = Slug.PATTERN, examples = "look-it-up")
                    String itemKey) {}
}
