package care.onetribe.coaching.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomOrderTest {

    /**
     * NIST's example of SHA-256 over the three characters {@code abc} (FIPS 180-2, appendix B.1).
     */
    @Test
    void aRankIsTheSha256OfSeedAndCandidate() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                RandomOrder.sha256Of("abc"));
        assertEquals(RandomOrder.sha256Of("00ff:7"), new RandomOrder("00ff").rank(7));
    }

    @Test
    void eachSeedIsOf128BitsAndNew() {
        var seed = RandomOrder.draw().seed();

        assertTrue(seed.matches("[0-9a-f]{32}"));
        assertNotEquals(seed, RandomOrder.draw().seed());
    }

    @Test
    void theSameSeedGivesTheSameOrder() {
        var candidates = List.of("mina", "theo", "noor");

        assertEquals(
                new RandomOrder("00ff").shuffled(candidates),
                new RandomOrder("00ff").shuffled(List.of("noor", "mina", "theo")));
    }

    /**
     * Each of six candidates should come first in a sixth of the seeds. Chi-squared with 5 degrees
     * of freedom exceeds 20.5 by chance once in a thousand times; the seeds are fixed, so this test
     * gives the same result each time.
     */
    @Test
    void everyCandidateComesFirstEquallyOften() {
        var candidates = List.of("1", "2", "3", "4", "5", "6");
        var firsts = new int[candidates.size()];
        int draws = 6_000;
        IntStream.range(0, draws)
                .mapToObj(seed -> new RandomOrder("seed-" + seed).shuffled(candidates).get(0))
                .forEach(first -> firsts[candidates.indexOf(first)]++);

        double expected = (double) draws / candidates.size();
        double chiSquared =
                IntStream.of(firsts).mapToDouble(n -> (n - expected) * (n - expected)).sum()
                        / expected;
        assertTrue(chiSquared < 20.5, () -> "chi-squared is " + chiSquared);
    }
}
