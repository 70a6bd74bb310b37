package care.onetribe.gateway.myday;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The message that your team discusses this week. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "MyDayWeeklyMessage")
record WeeklyPart(
        @Schema(required = true, examples = "6") long id,
        @Schema(required = true, description = "Its Monday") LocalDate week,
        @Schema(required = true, examples = "Own it") String title,
        @Schema(required = true, examples = "One person stays with a concern.") String text,
        @Schema(required = true) List<Point> points) {

    /** One of the points that are discussed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "MyDayWeeklyPoint")
    record Point(
            @Schema(required = true, examples = "1") int number,
            @Schema(required = true, examples = "When did you last stay with one?") String text,
            @Schema(required = true, examples = "2") long comments) {}
}
