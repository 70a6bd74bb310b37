package care.onetribe.ticket.themesuggestion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final WordStatistics FOUR_OPENINGS =
            new WordStatistics(4, 8, Map.of("card", 4, "blocked", 1, "at", 2));

    @Test
    void bm25IsThatOfItsFormula() {
        // ln(1 + 3.5 / 1.5) * 1 * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 2 / 2))
        double expected = Math.log(1 + 3.5 / 1.5) * 2.2 / 2.2;

        assertEquals(
                expected,
                FOUR_OPENINGS.bm25(List.of("blocked"), Map.of("blocked", 1, "card", 1), 2),
                1e-12);
    }

    @Test
    void aRareWordTellsMoreThanACommonOne() {
        var counts = Map.of("blocked", 1, "card", 1);

        assertTrue(
                FOUR_OPENINGS.bm25(List.of("blocked"), counts, 2)
                        > FOUR_OPENINGS.bm25(List.of("card"), counts, 2));
    }

    @Test
    void theRarestWordsAreLookedUpAndShortOrUnknownOnesAreNot() {
        assertEquals(
                List.of("blocked", "card"),
                Openings.telling(List.of("card", "at", "blocked", "never"), FOUR_OPENINGS));
    }

    @Test
    void wordsThatStandInTooManyOpeningsAreNotLookedUp() {
        var many = new WordStatistics(100_000, 1, Map.of("rare", 7, "card", 20_000));

        assertEquals(List.of("rare"), Openings.telling(List.of("card", "rare"), many));
    }

    @Test
    void aVectorIsKeptWithAByteForEachDimension() {
        assertArrayEquals(
                new byte[] {127, -63, 0}, Meaning.quantised(new float[] {0.5F, -0.25F, 0}));
        assertArrayEquals(new byte[2], Meaning.quantised(new float[2]));
    }

    @Test
    void theCosineIsThatOfTheAngle() {
        var east = new byte[] {3, 0};
        assertEquals(1, Meaning.cosine(east, new byte[] {100, 0}), 1e-12);
        assertEquals(0, Meaning.cosine(east, new byte[] {0, 5}), 1e-12);
        assertEquals(-1, Meaning.cosine(east, new byte[] {-7, 0}), 1e-12);
        assertEquals(0, Meaning.cosine(east, null), 1e-12);
        assertEquals(0, Meaning.cosine(east, new byte[2]), 1e-12);
    }

    @Test
    void wordsAreLettersAndDigitsInLowerCaseAndNoLongerThanForty() {
        assertEquals(
                List.of("it", "s", "ärger", "2", "x".repeat(40)),
                Tokens.of("It's ÄRGER, 2 " + "x".repeat(40) + " " + "y".repeat(41)));
        assertEquals(256, Tokens.of("word ".repeat(300)).size());
    }

    @Test
    void aVoteIsTheLikenessByThatOfTheNearestRaisedToItsPower() {
        var opening = Opening.of(9, List.of("blocked"), null);
        var near = new Candidate(1, 11, 1, "blocked", null);
        var far = new Candidate(2, 12, 3, "blocked card at", null);
        double likeness =
                FOUR_OPENINGS.bm25(List.of("blocked"), far.counts(), 3)
                        / FOUR_OPENINGS.bm25(List.of("blocked"), near.counts(), 1);
        double vote = Math.pow(likeness, 4);

        var themes = Neighbours.among(List.of(far, near), opening, FOUR_OPENINGS).themes();

        assertEquals(List.of(11L, 12L), themes.stream().map(Map.Entry::getKey).toList());
        assertEquals(1 / (1 + vote), themes.get(0).getValue(), 1e-12);
        assertEquals(vote / (1 + vote), themes.get(1).getValue(), 1e-12);
    }

    @Test
    void whereTheNearestAreOfOneThemeTheNearestOfTwoOthersSpeakBesides() {
        var opening = Opening.of(9, List.of("blocked card"), null);
        var candidates = new ArrayList<Candidate>();
        for (long id = 100; id < 130; id++) {
            candidates.add(new Candidate(id, 11, 2, "blocked card", null));
        }
        candidates.add(new Candidate(1, 12, 1, "card", null));
        candidates.add(new Candidate(2, 12, 1, "card", null));
        candidates.add(new Candidate(3, 13, 3, "card at at", null));
        candidates.add(new Candidate(4, 14, 4, "card at at at", null));

        var neighbours = Neighbours.among(candidates, opening, FOUR_OPENINGS);

        assertEquals(22, neighbours.all().size());
        assertEquals(List.of(1L, 3L), ids(neighbours.all().subList(20, 22)));
        assertEquals(
                List.of(11L, 12L, 13L),
                neighbours.themes().stream().map(Map.Entry::getKey).toList());
    }

    private static List<Long> ids(List<Neighbour> neighbours) {
        return neighbours.stream().map(Neighbour::ticketId).toList();
    }

    @Test
    void withoutCandidatesThereIsNoTheme() {
        var opening = Opening.of(9, List.of("blocked"), null);

        assertEquals(List.of(), Neighbours.among(List.of(), opening, FOUR_OPENINGS).themes());
    }
}
