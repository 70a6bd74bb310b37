package care.onetribe.ticket.caremetric;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What matters about tickets, never about who answered them. */
@Schema(
        name = "CareMetrics",
        description =
                "About the tickets that were opened in a period, as they stand now. Newer tickets"
                        + " may still be answered, resolved and opened again.")
record CareMetricsView(
        @Schema(required = true, examples = "2026-01-01") LocalDate from,
        @Schema(required = true, examples = "2026-03-31") LocalDate to,
        @Schema(
                        required = true,
                        description =
                                "One without `groupBy`; weeks in their order, anything else the"
                                        + " largest first, at most 300")
                List<CareGroupView> groups,
        @Schema(required = true, description = "Smaller groups that are not shown", examples = "0")
                int groupsLeftOut,
        @Schema(
                        required = true,
                        description =
                                "Steps of tickets that are not counted yet; 0 a few seconds after"
                                        + " the last one",
                        examples = "0")
                long stepsToCount) {}
