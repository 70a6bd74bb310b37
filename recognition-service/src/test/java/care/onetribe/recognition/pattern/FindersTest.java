package care.onetribe.recognition.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FindersTest {

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private final List<Given> given = new ArrayList<>();

    @Test
    void threeWhoThankOneAnotherInACircleFarMoreThanChanceAreARing() {
        everybodyThanksEverybodyOnce(12);
        for (int i = 0; i < 10; i++) {
            gives("m0", "m1", "round " + i);
            gives("m1", "m2", "round " + i);
            gives("m2", "m0", "round " + i);
        }

        var rings = Rings.in(given);

        assertEquals(1, rings.size());
        assertEquals(Set.of("m0", "m1", "m2"), rings.get(0).memberIds());
        assertEquals(36, rings.get(0).kudosIds().size());
        assertEquals(0.001, rings.get(0).probability());
        assertEquals(18.8, rings.get(0).expected(), 2);
        assertEquals(rings, Rings.in(given));
    }

    @Test
    void aTeamInWhichEverybodyThanksEverybodyIsNoRing() {
        everybodyThanksEverybodyOnce(8);
        everybodyThanksEverybodyOnce(8);

        assertEquals(List.of(), Rings.in(given));
    }

    @Test
    void whoThankInALineAreNoRing() {
        everybodyThanksEverybodyOnce(12);
        for (int i = 0; i < 6; i++) {
            gives("m0", "m1", "round " + i);
            gives("m1", "m2", "round " + i);
        }

        assertEquals(List.of(), Rings.in(given));
    }

    @Test
    void threeKudosOfNearlyTheSameTextAreFound() {
        var text = "Thank you so much for always being there for the whole team this week, ";
        gives("mina", "theo", text + "Theo!");
        gives("mina", "sam", text + "Sam.");
        gives(
                "mina",
                "ada",
                "thank you SO much, for always being there for the whole team this week Ada");
        gives("mina", "lea", "You found the depot and called the driver before I had asked you.");

        var same = SameTexts.in(given);

        assertEquals(1, same.size());
        assertEquals(Set.of(1L, 2L, 3L), same.get(0).kudosIds());
        assertEquals(Set.of("mina"), same.get(0).memberIds());
    }

    @Test
    void oneKudosToManyIsNotTheSameTextManyTimes() {
        for (var to : List.of("theo", "sam", "ada", "lea")) {
            given.add(new Given(1, "mina", to, START, "Thank you all for this week, it was hard."));
        }

        assertEquals(List.of(), SameTexts.in(given));
    }

    @Test
    void twoWhoReturnThanksWithinTenMinutesTwiceAreFound() {
        exchange("mina", "theo", 0, 10);
        assertEquals(List.of(), QuickExchanges.in(given));

        exchange("theo", "mina", 5_000, 5_001);

        var found = QuickExchanges.in(given);
        assertEquals(1, found.size());
        assertEquals(Set.of("mina", "theo"), found.get(0).memberIds());
        assertEquals(new TreeSet<>(Set.of(1L, 2L, 3L, 4L)), found.get(0).kudosIds());
    }

    @Test
    void thanksReturnedLaterAreNoQuickExchange() {
        exchange("mina", "theo", 0, 11);
        exchange("mina", "theo", 5_000, 5_011);

        assertEquals(List.of(), QuickExchanges.in(given));
    }

    private void exchange(String one, String other, int minute, int answered) {
        given.add(givenAt(one, other, minute));
        given.add(givenAt(other, one, answered));
    }

    private Given givenAt(String from, String to, int minute) {
        return new Given(
                given.size() + 1, from, to, START.plusSeconds(60L * minute), "minute " + minute);
    }

    private void everybodyThanksEverybodyOnce(int people) {
        for (int i = 0; i < people; i++) {
            for (int j = 0; j < people; j++) {
                if (i != j) {
                    gives("m" + i, "m" + j, "from " + i + " to " + j);
                }
            }
        }
    }

    private void gives(String from, String to, String message) {
        int number = given.size() + 1;
        given.add(new Given(number, from, to, START.plusSeconds(3_600L * number), message));
    }
}
