package care.onetribe.coaching.day;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * What somebody writes down about their day, for nobody but themself.
 *
 * @param wins never null
 * @param stress from 1, calm, to 5, too much; null when they would rather not say
 */
@Schema(description = "A day as its owner writes it down")
record DayPage(
        @CodePointLength(max = 500)
                @Schema(
                        maxLength = 500,
                        description = "How I mean to show up today",
                        examples = "Hear people out before I look anything up")
                String intention,
        @CodePointLength(max = 2_000)
                @Schema(
                        maxLength = 2_000,
                        description = "Something I learned",
                        examples = "A refund by card takes five days; say so at once")
                String learned,
        @Size(max = 20)
                @Schema(
                        maxItems = 20,
                        description =
                                "What went well, in my own words. Any of them can be offered to the"
                                        + " tribe (`/offered-wins`)",
                        examples = "[\"Alexis thanked me although the answer was no\"]")
                List<@NotNull @NotBlank @CodePointLength(max = DayPage.LONGEST_WIN) String> wins,
        @CodePointLength(max = 10_000)
                @Schema(
                        maxLength = 10_000,
                        description = "How the day was",
                        examples = "Slow start, then three good talks in a row")
                String reflection,
        @Valid @Schema(description = "A thought that hurt, looked at again") Reframe reframe,
        @Min(1)
                @Max(5)
                @Schema(
                        description =
                                "From 1, calm, to 5, too much. Counts in the weekly figure of your"
                                        + " team, and only where that can show nobody's own",
                        examples = "2")
                Integer stress) {

    static final int LONGEST_WIN = 300;

    DayPage {
        wins = wins == null ? List.of() : wins;
    }

    /** What is in words, to be sealed apart from the number. */
    DayPage withoutStress() {
        return new DayPage(intention, learned, wins, reflection, reframe, null);
    }

    DayPage withStress(Integer value) {
        return new DayPage(intention, learned, wins, reflection, reframe, value);
    }
}
