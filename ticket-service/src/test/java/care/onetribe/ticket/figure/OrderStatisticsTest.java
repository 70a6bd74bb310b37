package care.onetribe.ticket.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.ticket.figure.OrderStatistics.Ranks;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderStatisticsTest {

    @ParameterizedTest
    @CsvSource({"1,5,1", "2,5,1", "3,5,2", "10,5,5", "11,5,6", "10,9,9", "11,9,10", "1,9,1"})
    void aQuantileIsTheValueAtTheRankThatIsTheNextWholeNumber(long n, int tenths, long rank) {
        assertEquals(rank, OrderStatistics.rank(n, tenths));
    }

    /** As in table A.6 of Conover, "Practical Nonparametric Statistics", for the median. */
    @ParameterizedTest
    @CsvSource({"6,1,6", "8,1,8", "9,2,8", "10,2,9", "15,4,12", "20,6,15", "25,8,18"})
    void theIntervalOfTheMedianIsThatOfTheLiterature(long n, long low, long high) {
        assertEquals(Optional.of(new Ranks(low, high)), OrderStatistics.interval(n, 5));
    }

    @Test
    void tooFewValuesAllowNone() {
        assertTrue(LongStream.range(1, 6).allMatch(n -> interval(n, 5).isEmpty()));
        assertTrue(interval(35, 9).isEmpty());
        assertTrue(interval(36, 9).isPresent());
    }

    @ParameterizedTest
    @ValueSource(ints = {36, 50, 99, 100, 137, 500})
    void theTailsAreAtMostTwoAndAHalfPercentAndNoLess(int n) {
        for (int tenths : new int[] {5, 9}) {
            var ranks = interval(n, tenths).orElseThrow();
            assertTrue(below(n, tenths, ranks.low()) <= 0.025);
            assertTrue(below(n, tenths, ranks.low() + 1) > 0.025);
            assertTrue(1 - below(n, tenths, ranks.high()) <= 0.025);
            assertTrue(1 - below(n, tenths, ranks.high() - 1) > 0.025);
        }
    }

    /** The normal approximation is good to a rank at a million. */
    @Test
    void aMillionValuesAreNoTrouble() {
        var ranks = interval(1_000_000, 5).orElseThrow();

        assertEquals(500_000 - 980, ranks.low(), 1);
        assertEquals(500_001 + 980, ranks.high(), 1);
    }

    private static Optional<Ranks> interval(long n, int tenths) {
        return OrderStatistics.interval(n, tenths);
    }

    /** P(B(n, q) &lt; k), exactly, by counting. */
    private static double below(int n, int tenths, long k) {
        var sum = BigInteger.ZERO;
        var choose = BigInteger.ONE;
        for (int i = 0; i < k; i++) {
            sum =
                    sum.add(
                            choose.multiply(BigInteger.valueOf(tenths).pow(i))
                                    .multiply(BigInteger.valueOf(10 - tenths).pow(n - i)));
            choose = choose.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
        }
        return new BigDecimal(sum).movePointLeft(n).doubleValue();
    }
}
