package care.onetribe.coaching.template;

import care.onetribe.kit.problem.InvalidField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * On which days something recurs: a rule of RFC 5545, section 3.3.10, that counts in days and
 * longer. It knows dates and no time of day, so that it means the same in every time zone, however
 * long the days there are; when a day begins somewhere is for whoever asks to know. A start that
 * the rule does not name, which RFC 5545 leaves undefined, is no day of it.
 */
public final class Recurrence {

    private static final Set<Freq> BY_DAYS =
            EnumSet.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    /** Beyond it the library's arithmetic overflows; it is more than two years of days. */
    private static final int LARGEST_INTERVAL = 999;

    private static final LocalDate PROBE = LocalDate.of(2027, 1, 1);

    private final RecurrenceRule rule;

    private Recurrence(RecurrenceRule rule) {
        this.rule = rule;
    }

    /**
     * Reads a rule that somebody sent.
     *
     * @param pointer of the field that it was sent in
     * @throws InvalidField when it is none, recurs within a day, or never occurs
     */
    public static Recurrence read(String pointer, String text) {
        try {
            var recurrence = of(text);
            recurrence.requireDays(pointer);
            recurrence.requireOccurrence(pointer);
            return recurrence;
        } catch (IllegalArgumentException wrong) {
            throw new InvalidField(
                    pointer,
                    "is no recurrence rule of RFC 5545, never occurs, or ends at a time and not on"
                            + " a day");
        }
    }

    /**
     * A rule that was read before.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Recurrence of(String text) {
        try {
            return new Recurrence(new RecurrenceRule(text, RfcMode.RFC5545_STRICT));
        } catch (InvalidRecurrenceRuleException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /**
     * The last day on which it occurs, of those after one day and up to another.
     *
     * @param startsOn the day from which it counts
     * @param after a day that is itself left out
     * @param upTo a day that counts
     */
    public Optional<LocalDate> lastBetween(LocalDate startsOn, LocalDate after, LocalDate upTo) {
        var days = rule.iterator(day(startsOn));
        if (after.isAfter(startsOn)) {
            days.fastForward(day(after));
        }
        LocalDate last = null;
        for (var next = next(days); next != null && !next.isAfter(upTo); next = next(days)) {
            last = next.isAfter(after) ? next : last;
        }
        return Optional.ofNullable(last);
    }

    private static LocalDate next(RecurrenceRuleIterator days) {
        if (!days.hasNext()) {
            return null;
        }
        var day = days.nextDateTime();
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }

    private static DateTime day(LocalDate date) {
        return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }

    private void requireDays(String pointer) {
        if (!BY_DAYS.contains(rule.getFreq())
                || hasAny(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND)) {
            throw new InvalidField(pointer, "must recur by days, weeks, months or years");
        }
        if (hasAny(Part.RSCALE, Part.SKIP)) {
            throw new InvalidField(pointer, "must not name RSCALE or SKIP, which are of RFC 7529");
        }
        if (rule.getInterval() > LARGEST_INTERVAL) {
            throw new InvalidField(
                    pointer, "must not have an INTERVAL over %d".formatted(LARGEST_INTERVAL));
        }
    }

    /**
     * The library's list of parts cannot be asked before its rules were, so no constant here holds
     * one.
     */
    private boolean hasAny(Part... parts) {
        return Arrays.stream(parts).anyMatch(rule::hasPart);
    }

    /** A rule that has ended by now may have occurred before; it is asked on its last day. */
    private void requireOccurrence(String pointer) {
        var days = rule.iterator(day(PROBE));
        if (next(days) == null && rule.getUntil() == null) {
            throw new InvalidField(pointer, "never occurs");
        }
    }
}
