package care.onetribe.coaching.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /**
     * The four examples of R. G. Newcombe, Two-sided confidence intervals for the single
     * proportion: comparison of seven methods, Statistics in Medicine 17 (1998), 857-872, table I,
     * method 3 (score, without continuity correction), to four decimal places as printed.
     */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718"
    })
    void theIntervalIsTheOnePublished(int count, int of, double low, double high) {
        var share = Share.of(count, of);

        assertEquals((double) count / of, share.share());
        assertEquals(low, share.low(), 0.00005);
        assertEquals(high, share.high(), 0.00005);
    }

    @Test
    void theIntervalStaysBetweenNoneAndAll() {
        assertEquals(0, Share.of(0, 3).low(), 1e-12);
        assertEquals(1, Share.of(3, 3).high(), 1e-12);
    }

    @Test
    void outOfNoneThereIsNoShare() {
        var share = Share.of(0, 0);

        assertEquals(0, share.of());
        assertNull(share.share());
        assertNull(share.low());
        assertNull(share.high());
    }
}
