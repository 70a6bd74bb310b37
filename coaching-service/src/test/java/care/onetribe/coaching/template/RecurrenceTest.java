package care.onetribe.coaching.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.onetribe.kit.problem.InvalidField;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;WKST=SU",
                "FREQ=MONTHLY;BYDAY=-1FR",
                "FREQ=MONTHLY;BYMONTHDAY=31",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
                "FREQ=DAILY;COUNT=5",
                "FREQ=DAILY;UNTIL=20251231"
            })
    void aRuleThatCountsInDaysIsTaken(String rule) {
        Recurrence.read("/recurrence", rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "daily",
                "RRULE:FREQ=DAILY",
                "FREQ=DAILY;FOO=1",
                "FREQ=DAILY;FREQ=DAILY",
                "FREQ=DAILY;COUNT=3;UNTIL=20261231",
                "FREQ=DAILY;UNTIL=20261231T000000Z",
                "FREQ=WEEKLY;BYMONTHDAY=3",
                "FREQ=WEEKLY;BYDAY=1MO",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=1000",
                "FREQ=HOURLY",
                "FREQ=DAILY;BYHOUR=9",
                "FREQ=MONTHLY;RSCALE=GREGORIAN;SKIP=FORWARD",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYDAY=\u0000",
                "FREQ=TÄGLICH"
            })
    void whatIsNoSuchRuleIsRefused(String rule) {
        var refusal =
                assertThrows(
                        InvalidField.class, () -> Recurrence.read("/details/recurrence", rule));

        assertEquals("/details/recurrence", refusal.errors().get(0).pointer());
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=DAILY, 2026-03-01, 2026-03-10, 2026-03-10",
        "FREQ=DAILY, 2026-03-09, 2026-03-10, 2026-03-10",
        "FREQ=DAILY, 2026-03-10, 2026-03-10,",
        "FREQ=WEEKLY, 2026-03-01, 2026-03-15, 2026-03-09",
        "'FREQ=WEEKLY;BYDAY=MO,FR', 2026-03-01, 2026-03-08, 2026-03-06",
        "'FREQ=DAILY;COUNT=3', 2026-03-01, 2026-04-01, 2026-03-04",
        "'FREQ=DAILY;COUNT=3', 2026-03-04, 2026-04-01,",
        "'FREQ=DAILY;UNTIL=20260303', 2026-03-01, 2026-04-01, 2026-03-03",
    })
    void theLastDayIsFoundOfThoseSinceADay(
            String rule, LocalDate after, LocalDate upTo, LocalDate last) {
        assertEquals(
                Optional.ofNullable(last), Recurrence.of(rule).lastBetween(MONDAY, after, upTo));
    }

    @Test
    void aStartThatTheRuleDoesNotNameIsNoDayOfIt() {
        var fridays = Recurrence.of("FREQ=WEEKLY;BYDAY=FR");

        assertEquals(
                Optional.empty(),
                fridays.lastBetween(MONDAY, MONDAY.minusDays(1), MONDAY.plusDays(3)));
    }

    @ParameterizedTest
    @CsvSource({"FREQ=YEARLY", "'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'"})
    void the29thOfFebruaryRecursInLeapYearsOnly(String rule) {
        var leapDay = LocalDate.of(2024, 2, 29);
        var yearly = Recurrence.of(rule);

        assertEquals(
                Optional.empty(), yearly.lastBetween(leapDay, leapDay, LocalDate.of(2028, 2, 28)));
        assertEquals(
                Optional.of(LocalDate.of(2028, 2, 29)),
                yearly.lastBetween(leapDay, leapDay, LocalDate.of(2029, 3, 1)));
        assertEquals(
                Optional.of(LocalDate.of(2096, 2, 29)),
                yearly.lastBetween(leapDay, leapDay, LocalDate.of(2103, 12, 31)));
    }

    @Test
    void the31stIsLeftOutWhereAMonthHasNone() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 31)),
                Recurrence.of("FREQ=MONTHLY;BYMONTHDAY=31")
                        .lastBetween(MONDAY, MONDAY, LocalDate.of(2026, 4, 30)));
    }
}
