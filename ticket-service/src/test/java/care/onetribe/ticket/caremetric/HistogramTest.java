package care.onetribe.ticket.caremetric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void theValueAtARankIsThatOfTheSortedList() {
        var values = new int[] {5, 0, 70_000, 63, 64, 5, 16_384, 16_383, 1_000_000};
        var histogram = new Histogram();
        IntStream.of(values).forEach(histogram::add);

        var sorted = IntStream.of(values).sorted().toArray();

        for (int rank = 1; rank <= sorted.length; rank++) {
            assertEquals(sorted[rank - 1], histogram.valueAt(rank));
        }
        assertEquals(9, histogram.count());
        assertThrows(IllegalArgumentException.class, () -> histogram.valueAt(10));
    }

    @Test
    void quantilesAreValuesThatOccurred() {
        var histogram = new Histogram();
        IntStream.rangeClosed(1, 10).forEach(i -> histogram.add(10 * i));

        assertEquals(new Quantile(50, 20, 90), Quantile.of(histogram, Quantile.MEDIAN));
        assertEquals(new Quantile(90, null, null), Quantile.of(histogram, Quantile.P90));
    }

    @Test
    void ofNothingThereIsNoQuantile() {
        assertNull(Quantile.of(new Histogram(), Quantile.MEDIAN).value());
    }
}
