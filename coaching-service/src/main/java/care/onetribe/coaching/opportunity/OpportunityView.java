package care.onetribe.coaching.opportunity;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opportunity as callers see it. */
@Schema(name = "Opportunity", description = "Something to grow by that somebody offers")
record OpportunityView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "SHADOWING") OpportunityKind kind,
        @Schema(required = true, examples = "A morning beside the escalation desk") String title,
        @Schema(
                        required = true,
                        examples = "Sit with us for four tickets, and take over the fifth.")
                String description,
        @Schema(required = true, examples = "2026-03-01") LocalDate opensOn,
        @Schema(required = true, examples = "2026-03-14") LocalDate closesOn,
        @Schema(required = true, examples = "2") int places,
        @Schema(required = true, description = "How many said yes", examples = "1") int taken,
        @Schema(
                        required = true,
                        description = "What one can learn by it",
                        examples = "[\"calm-an-angry-customer\"]")
                List<String> skillKeys,
        @Schema(required = true, examples = "lea") String offeredById,
        @Schema(required = true, examples = "2026-02-20T09:30:00Z") Instant offeredAt,
        @Schema(description = "Present once it was withdrawn") Instant withdrawnAt,
        @Schema(examples = "The desk moves that week.") String withdrawnBecause,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    static OpportunityView of(Opportunity opportunity) {
        var details = opportunity.details();
        return new OpportunityView(
                opportunity.id(),
                details.kind(),
                details.title(),
                details.description(),
                details.opensOn(),
                details.closesOn(),
                details.places(),
                opportunity.taken(),
                details.skillKeys(),
                opportunity.offeredById(),
                opportunity.offeredAt(),
                opportunity.withdrawnAt(),
                opportunity.withdrawnBecause(),
                opportunity.version());
    }

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
