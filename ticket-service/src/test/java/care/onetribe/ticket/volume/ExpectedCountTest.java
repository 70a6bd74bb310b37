package care.onetribe.ticket.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the definition, evaluated with the binomial distribution of SciPy 1.17. */
class ExpectedCountTest {

    @ParameterizedTest
    @CsvSource({
        "0,8,1,0,1",
        "8,8,1,0,4",
        "16,8,1,0,6",
        "40,8,1,1,10",
        "80,800,100,4,17",
        "80,800,200,11,31",
        "400,800,100,36,65",
        "3,400,50,0,2",
        "12,90,30,0,10"
    })
    void theRangeIsThatOfTheExactTest(
            long before, double exposureBefore, double exposure, long from, long to) {
        assertEquals(
                new ExpectedCount(from, to), ExpectedCount.of(before, exposureBefore, exposure));
    }

    @Test
    void largeCountsNeitherUnderflowNorTakeLong() {
        assertEquals(
                new ExpectedCount(12_268, 12_733), ExpectedCount.of(100_000, 800_000, 100_000));
    }
}
