package care.onetribe.coaching.opportunity;

import care.onetribe.kit.text.Slug;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.UniqueElements;

/** What is offered. */
@Schema(description = "Something to grow by. Nobody needs a skill to say yes.")
record OpportunityDetails(
        @NotNull @Schema(required = true, examples = "SHADOWING") OpportunityKind kind,
        @NotBlank
                @CodePointLength(max = 120)
                @Schema(
                        required = true,
                        maxLength = 120,
                        examples = "A morning beside the escalation desk")
                String title,
        @NotBlank
                @CodePointLength(max = 4000)
                @Schema(
                        required = true,
                        maxLength = 4000,
                        examples = "Sit with us for four tickets, and take over the fifth.")
                String description,
        @NotNull
                @Schema(
                        required = true,
                        description = "First day on which one can say yes, each in their own zone",
                        examples = "2026-03-01")
                LocalDate opensOn,
        @NotNull
                @Schema(
                        required = true,
                        description = "Last day on which one can say yes",
                        examples = "2026-03-14")
                LocalDate closesOn,
        @NotNull @Min(1) @Max(500) @Schema(required = true, examples = "2") Integer places,
        @Size(max = 10)
                @UniqueElements
                @Schema(
                        uniqueItems = true,
                        maxItems = 10,
                        description = "What one can learn by it",
                        examples = "[\"calm-an-angry-customer\"]")
                List<@NotNull @Slug String> skillKeys) {

    @AssertTrue(message = "closesOn must not be before opensOn")
    @Schema(hidden = true)
    boolean isClosedAfterItOpens() {
        return opensOn == null || closesOn == null || !closesOn.isBefore(opensOn);
    }

    List<String> skills() {
        return skillKeys == null ? List.of() : skillKeys;
    }
}
