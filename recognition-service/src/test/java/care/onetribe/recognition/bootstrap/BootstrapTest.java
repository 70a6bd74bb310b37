package care.onetribe.recognition.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BootstrapTest {

    @Test
    void theGiniCoefficientIsNoneWhereAllHaveTheSame() {
        assertEquals(0, Bootstrap.giniOf(new int[] {3, 3, 3, 3}));
        assertEquals(0, Bootstrap.giniOf(new int[] {0, 0, 0}));
    }

    @Test
    void theGiniCoefficientOfOneWhoHasAllIsOneLessTheirShareOfPeople() {
        assertEquals(0.75, Bootstrap.giniOf(new int[] {0, 0, 0, 8}));
        assertEquals(0.9, Bootstrap.giniOf(new int[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 5}), 1e-12);
    }

    @Test
    void theGiniCoefficientOfOneToFiveIsFourFifteenths() {
        assertEquals(4.0 / 15, Bootstrap.giniOf(new int[] {5, 3, 1, 4, 2}), 1e-12);
    }

    @Test
    void theSameDataGiveTheSameInterval() {
        var values = new int[] {0, 1, 2};
        var counts = new long[] {70, 20, 10};

        var interval = Bootstrap.mean(values, counts);

        assertEquals(0.4, interval.value(), 1e-12);
        assertEquals(interval, Bootstrap.mean(values, counts));
    }

    /** Of 100 draws with a standard deviation of 0.66, the mean has one of 0.066. */
    @Test
    void theIntervalOfAMeanIsAboutTwoStandardErrorsToEachSide() {
        var interval = Bootstrap.mean(new int[] {0, 1, 2}, new long[] {70, 20, 10});

        assertEquals(0.4 - 1.96 * 0.0663, interval.low(), 0.02);
        assertEquals(0.4 + 1.96 * 0.0663, interval.high(), 0.02);
    }

    @Test
    void theIntervalOfAGiniCoefficientIsAroundIt() {
        var interval = Bootstrap.gini(new int[] {0, 0, 1, 1, 2, 2, 3, 5, 8, 13});

        assertTrue(interval.low() < interval.value());
        assertTrue(interval.value() < interval.high());
        assertEquals(interval, Bootstrap.gini(new int[] {0, 0, 1, 1, 2, 2, 3, 5, 8, 13}));
    }
}
