package care.onetribe.coaching.checkin;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a team was in a week, or that it cannot be told without telling of somebody. */
@Schema(name = "CheckIn", description = "How stressed a team was in a week, as a whole")
record CheckInView(
        @Schema(required = true, description = "The Monday it began", examples = "2026-03-02")
                LocalDate week,
        @Schema(
                        required = true,
                        description =
                                "`TOO_FEW` when fewer than five gave a number, or fewer than five of"
                                        + " the team did not, or this and earlier figures together"
                                        + " would tell of fewer than five")
                Status status,
        @Schema(description = "Absent when too few") Stress stress) {

    private static final String DEFINITION =
            "Mean over people of the mean of the stress that each gave in that week on the day"
                    + " pages, from 1, calm, to 5, too much; 95 % interval by Student's t. Added up"
                    + " once, when the week was over.";

    static CheckInView tooFew(LocalDate week) {
        return new CheckInView(week, Status.TOO_FEW, null);
    }

    static CheckInView shown(LocalDate week, Figure figure) {
        return new CheckInView(
                week,
                Status.SHOWN,
                new Stress(
                        figure.mean(),
                        figure.people(),
                        new Interval(figure.low(), figure.high()),
                        DEFINITION));
    }

    enum Status {
        SHOWN,
        TOO_FEW
    }

    /** A figure with all that is needed to read it. */
    @Schema(name = "CheckInStress")
    record Stress(
            @Schema(required = true, examples = "2.4") double mean,
            @Schema(required = true, description = "How many gave a number", examples = "9")
                    int people,
            @Schema(required = true) Interval interval,
            @Schema(required = true, examples = DEFINITION) String definition) {}

    /** Where the mean may as well lie. */
    @Schema(name = "CheckInInterval")
    record Interval(
            @Schema(required = true, examples = "1.8") double low,
            @Schema(required = true, examples = "3.0") double high) {}
}
