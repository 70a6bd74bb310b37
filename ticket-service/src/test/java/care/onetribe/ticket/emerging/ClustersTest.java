package care.onetribe.ticket.emerging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClustersTest {

    @Test
    void whatIsNearOnTheAverageIsOneGroup() {
        // 0 and 1 are 2 apart, and (9 + 7) / 2 = 8 from 2
        var points = new float[] {0, 2, 9, 100};

        assertEquals(Set.of(Set.of(0, 1, 2), Set.of(3)), groups(points, 8));
        assertEquals(Set.of(Set.of(0, 1), Set.of(2), Set.of(3)), groups(points, 7.9F));
        assertEquals(Set.of(Set.of(0), Set.of(1), Set.of(2), Set.of(3)), groups(points, 1));
    }

    @Test
    void nothingHasNoGroups() {
        assertEquals(Set.of(), groups(new float[0], 1));
    }

    @Test
    void equalDistancesComeToAnEnd() {
        assertEquals(Set.of(Set.of(0, 1, 2, 3, 4, 5)), groups(new float[6], 0));
    }

    @Test
    void theWordsThatMarkSomeTicketsAreThoseThatTheOthersLack() {
        var parcels = IntStream.range(0, 5).mapToObj(i -> loose("parcel depot the")).toList();
        var cards = IntStream.range(5, 15).mapToObj(i -> loose("card the")).toList();
        var all = IntStream.range(0, 15).mapToObj(i -> i < 5 ? parcels.get(i) : cards.get(i - 5));

        assertEquals(List.of("depot", "parcel"), MarkingWords.of(parcels, all.toList()));
    }

    @Test
    void aWordOfTwoTicketsMarksNothing() {
        var two = List.of(loose("alexis"), loose("alexis"));
        var others = IntStream.range(0, 50).mapToObj(i -> loose("card")).toList();
        var all = IntStream.range(0, 52).mapToObj(i -> i < 2 ? two.get(i) : others.get(i - 2));

        assertEquals(List.of(), MarkingWords.of(two, all.toList()));
    }

    @Test
    void fewerThanFiveTicketsAreNoTheme() {
        var four = IntStream.range(0, 4).mapToObj(i -> loose("parcel depot"));
        var five = IntStream.range(0, 5).mapToObj(i -> loose("card blocked"));
        var found = Found.among(Stream.concat(four, five).toList());

        assertEquals(List.of(5), found.stream().map(one -> one.tickets().size()).toList());
    }

    @Test
    void theAdjustedRandIndexIsThatOfItsFormula() {
        assertEquals(1, RandIndex.adjusted(List.of(1, 1, 2, 2), List.of(7, 7, 8, 8)), 1e-12);
        // pairs together in both 2, in one 6, in the other 3, of 15: (2 - 1.2) / (4.5 - 1.2)
        assertEquals(
                0.8 / 3.3,
                RandIndex.adjusted(List.of(1, 1, 1, 2, 2, 2), List.of(1, 1, 2, 2, 3, 3)),
                1e-12);
    }

    private static Set<Set<Integer>> groups(float[] points, float farthest) {
        var distances = new float[points.length][points.length];
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < points.length; j++) {
                distances[i][j] = Math.abs(points[i] - points[j]);
            }
        }
        var groups = Clusters.of(distances, farthest);
        return groups.stream().map(TreeSet::new).collect(Collectors.toUnmodifiableSet());
    }

    private static Loose loose(String words) {
        return Loose.of(1, Instant.EPOCH, words, null);
    }
}
