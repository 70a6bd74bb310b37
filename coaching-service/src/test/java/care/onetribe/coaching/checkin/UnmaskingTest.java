package care.onetribe.coaching.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnmaskingTest {

    private static final int FEWEST = 5;

    @Test
    void oneFigureAboutEnoughPeopleTellsOfNoFewer() {
        assertSafe(List.of(people(1, 5)));
        assertUnmasked(List.of(people(1, 4)));
    }

    @Test
    void aFigureWithAndOneWithoutSomebodyTellOfThem() {
        assertUnmasked(List.of(people(1, 9), people(1, 10)));
    }

    @Test
    void theSameFigureTwiceTellsNoMore() {
        assertSafe(List.of(people(1, 9), people(1, 9)));
    }

    @Test
    void aWholeAndItsPartsButOnePersonTellOfThatPerson() {
        var first = people(1, 10);
        var second = people(11, 20);
        var everybody = people(1, 21);

        assertSafe(List.of(first, second));
        assertSafe(List.of(first, everybody));
        assertSafe(List.of(second, everybody));
        assertUnmasked(List.of(first, second, everybody));
    }

    @Test
    void oneWhoMovesBetweenTwoLargeTeamsIsNotToldApart() {
        var north = people(1, 10);
        var south = people(10, 20);

        assertSafe(List.of(north, south));
    }

    @Test
    void aTeamThatMovesWithoutOneTellsOfTheOneWhoStays() {
        assertUnmasked(List.of(people(1, 10), people(2, 10)));
    }

    @Test
    void whatIsFoundIsWhatTryingAllCombinationsFinds() {
        var random = new Random(18);
        int unmasked = 0;
        for (int round = 0; round < 400; round++) {
            var groups = new ArrayList<Set<String>>();
            for (int i = 0; i < 3; i++) {
                groups.add(blocks(random));
            }
            boolean expected = byTrying(groups);
            unmasked += expected ? 1 : 0;

            assertEquals(expected, Unmasking.isPossible(groups, FEWEST), groups::toString);
        }
        assertTrue(unmasked > 50 && unmasked < 350, "Both cases are tried: " + unmasked);
    }

    /** Some of eight blocks of one to four people, so that small and large differences occur. */
    private static Set<String> blocks(Random random) {
        var chosen = new TreeSet<String>();
        int next = 0;
        for (int block = 0; block < 8; block++) {
            var members = people(next + 1, next + 1 + block % 4);
            next += 1 + block % 4;
            if (random.nextInt(3) > 0) {
                chosen.addAll(members);
            }
        }
        return chosen;
    }

    /** Sums and differences of up to three times each; enough for three groups. */
    private static boolean byTrying(List<Set<String>> groups) {
        for (int a = -3; a <= 3; a++) {
            for (int b = -3; b <= 3; b++) {
                for (int c = -3; c <= 3; c++) {
                    int told = told(groups, a, b, c);
                    if (told > 0 && told < FEWEST) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int told(List<Set<String>> groups, int... factors) {
        var everybody = new HashSet<String>();
        groups.forEach(everybody::addAll);
        return (int)
                everybody.stream()
                        .filter(
                                person ->
                                        IntStream.range(0, factors.length)
                                                        .filter(i -> groups.get(i).contains(person))
                                                        .map(i -> factors[i])
                                                        .sum()
                                                != 0)
                        .count();
    }

    private static void assertSafe(List<Set<String>> groups) {
        assertFalse(Unmasking.isPossible(groups, FEWEST));
    }

    private static void assertUnmasked(List<Set<String>> groups) {
        assertTrue(Unmasking.isPossible(groups, FEWEST));
    }

    static Set<String> people(int first, int last) {
        var people = new TreeSet<String>();
        IntStream.rangeClosed(first, last).forEach(i -> people.add("p" + i));
        return people;
    }
}
