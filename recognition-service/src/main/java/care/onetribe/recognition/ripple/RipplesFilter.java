package care.onetribe.recognition.ripple;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.problem.InvalidField;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which kudos are looked at for what they inspired. */
record RipplesFilter(
        @QueryParam("team")
                @Handle
                @Parameter(
                        description = "By or to somebody who was of this team; all when absent",
                        example = "north")
                String team,
        @QueryParam("from")
                @Parameter(
                        description = "Given on this day (UTC) or later; 90 days ago when absent",
                        example = "2026-01-01")
                LocalDate from,
        @QueryParam("to")
                @Parameter(
                        description = "Given before this day (UTC); today when absent",
                        example = "2026-04-01")
                LocalDate to) {

    private static final int MOST_DAYS = 366;
    private static final int USUAL_DAYS = 90;

    /** The same with both days told. */
    RipplesFilter onDay(LocalDate today) {
        var last = to == null ? today : to;
        var first = from == null ? last.minusDays(USUAL_DAYS) : from;
        if (!first.isBefore(last) || ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
            throw new InvalidField("from", "must be 1 to %d days before `to`".formatted(MOST_DAYS));
        }
        return new RipplesFilter(team, first, last);
    }
}
