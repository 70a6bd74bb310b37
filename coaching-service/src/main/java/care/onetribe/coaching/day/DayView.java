package care.onetribe.coaching.day;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day page as its owner reads it. */
@Schema(name = "Day", description = "A page about a day, for its owner alone")
record DayView(
        @Schema(required = true, examples = "2026-03-02") LocalDate date,
        @Schema(examples = "Hear people out before I look anything up") String intention,
        @Schema(examples = "A refund by card takes five days; say so at once") String learned,
        @Schema(required = true, examples = "[\"Alexis thanked me although the answer was no\"]")
                List<String> wins,
        @Schema(examples = "Slow start, then three good talks in a row") String reflection,
        Reframe reframe,
        @Schema(description = "From 1, calm, to 5, too much", examples = "2") Integer stress,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    static DayView of(Day day, DayPage page) {
        return new DayView(
                day.onDate(),
                page.intention(),
                page.learned(),
                page.wins(),
                page.reflection(),
                page.reframe(),
                page.stress(),
                day.version());
    }

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
