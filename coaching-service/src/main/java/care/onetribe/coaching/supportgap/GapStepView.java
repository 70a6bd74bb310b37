package care.onetribe.coaching.supportgap;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a support gap as callers see it. */
@Schema(name = "SupportGapStep", description = "A step of a support gap")
record GapStepView(
        @Schema(required = true, examples = "31") long id,
        @Schema(required = true, examples = "7") long supportGapId,
        @Schema(
                        required = true,
                        examples = "Nobody could tell me which depots are closed on Good Friday.")
                String missing,
        @Schema(required = true, examples = "TAKEN") GapStepKind kind,
        @Schema(required = true, description = "Who took the step", examples = "lea") String byId,
        @Schema(description = "Who cares for it since", examples = "lea") String ownerId,
        @Schema(
                        description = "Of the last step: what was done, or why nothing will be",
                        examples = "The article on depots has a table of holidays now.")
                String reason,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant at) {}
