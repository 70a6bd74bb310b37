package care.onetribe.coaching.opportunity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What came of somebody's yes. */
@Schema(name = "NoteOpportunityOutcome", description = "What came of somebody's yes")
record NoteOutcome(
        @NotNull @Schema(required = true, examples = "TOOK_PART") Result result,
        @NotBlank
                @CodePointLength(max = 2000)
                @Schema(
                        required = true,
                        maxLength = 2000,
                        description = "What they made of it, or why it did not come to it",
                        examples =
                                "Took over the fifth ticket and calmed the caller in two replies.")
                String note) {

    @Schema(name = "OpportunityResult")
    enum Result {
        TOOK_PART,
        DID_NOT_COME_TO_IT
    }
}
