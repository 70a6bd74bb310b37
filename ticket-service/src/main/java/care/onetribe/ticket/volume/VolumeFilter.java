package care.onetribe.ticket.volume;

import care.onetribe.kit.problem.InvalidField;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which weeks are shown. */
record VolumeFilter(
        @QueryParam("from")
                @Parameter(
                        description =
                                "A day of the first week; eleven weeks before `to` when absent",
                        example = "2026-01-05")
                LocalDate from,
        @QueryParam("to")
                @Parameter(
                        description = "A day of the last week; today when absent",
                        example = "2026-03-29")
                LocalDate to) {

    private static final int USUAL = 12;
    private static final int MOST = 53;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 5);
    private static final LocalDate LATEST = LocalDate.of(9000, 1, 1);

    /**
     * The weeks from the first to the last, by their Mondays.
     *
     * @throws InvalidField when there are none, or too many
     */
    List<LocalDate> weeks(LocalDate today) {
        var last = Weeks.of(within("to", to == null ? today : to));
        var first = from == null ? last.minusWeeks(USUAL - 1L) : Weeks.of(within("from", from));
        if (first.isAfter(last)) {
            throw new InvalidField("from", "must not be after `to`");
        }
        if (ChronoUnit.WEEKS.between(first, last) >= MOST) {
            throw new InvalidField("from", "must be at most %d weeks before `to`".formatted(MOST));
        }
        return Stream.iterate(first, week -> !week.isAfter(last), week -> week.plusWeeks(1))
                .toList();
    }

    private static LocalDate within(String field, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new InvalidField(field, "must be from %s to %s".formatted(EARLIEST, LATEST));
        }
        return day;
    }
}
