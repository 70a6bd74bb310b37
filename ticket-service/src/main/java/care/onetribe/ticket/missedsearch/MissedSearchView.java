package care.onetribe.ticket.missedsearch;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A search that found nothing, as leads see it. */
@Schema(
        name = "MissedSearch",
        description = "Words that were searched for in articles and found nothing")
record MissedSearchView(
        @Schema(required = true, examples = "5") long id,
        @Schema(
                        required = true,
                        description = "In lower case and in order; without those that have digits",
                        examples = "customs duty gift")
                String words,
        @Schema(required = true, description = "How often", examples = "4") int times,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant firstAt,
        @Schema(required = true, examples = "2026-03-08T10:00:00Z") Instant lastAt) {}
