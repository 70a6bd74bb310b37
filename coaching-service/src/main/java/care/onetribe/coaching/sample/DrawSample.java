package care.onetribe.coaching.sample;

import care.onetribe.kit.identity.Handle;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** A coach asks for a fair sample. */
@Schema(description = "What to draw a sample from")
record DrawSample(
        @NotNull
                @Schema(
                        required = true,
                        description = "Of the team, in its time zone",
                        examples = "2026-03-01")
                LocalDate firstDay,
        @NotNull
                @Schema(
                        required = true,
                        description = "At most 366 days after the first; it counts too",
                        examples = "2026-03-31")
                LocalDate lastDay,
        @NotNull
                @Size(min = 1, max = 50)
                @UniqueElements(message = "must not name anybody twice")
                @Schema(
                        required = true,
                        minItems = 1,
                        maxItems = 50,
                        uniqueItems = true,
                        description = "Members of your team",
                        examples = "[\"mina\", \"theo\"]")
                List<@NotNull @Handle String> memberIds,
        @NotNull
                @Min(1)
                @Max(200)
                @Schema(
                        required = true,
                        minimum = "1",
                        maximum = "200",
                        description = "How many conversations, over all members",
                        examples = "10")
                Integer number) {

    private static final int MOST_DAYS = 366;

    @AssertTrue(message = "lastDay must be firstDay or one of the 366 days after it")
    @Schema(hidden = true)
    boolean isPeriodOfTheRightLength() {
        return firstDay == null
                || lastDay == null
                || !lastDay.isBefore(firstDay) && !lastDay.isAfter(firstDay.plusDays(MOST_DAYS));
    }
}
