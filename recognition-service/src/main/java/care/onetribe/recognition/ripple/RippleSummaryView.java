package care.onetribe.recognition.ripple;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a kudos went, of what the reader may see. */
@Schema(name = "RippleSummary", description = "How far a kudos went, of what you may see")
record RippleSummaryView(
        @Schema(required = true, examples = "7") long kudosId,
        @Schema(required = true, description = "Kudos that it led to", examples = "12") long kudos,
        @Schema(required = true, description = "Steps to the farthest of them", examples = "4")
                int depth,
        @Schema(
                        required = true,
                        description = "Different people who gave or got one of them",
                        examples = "9")
                long reach,
        @Schema(description = "Of the last one", examples = "2026-03-09T09:30:00Z")
                Instant lastGivenAt,
        @Schema(description = "From the first one to the last", examples = "PT168H")
                String lasted) {}
