package care.onetribe.ticket.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class RateTest {

    /** (x + z²/2 ± z √(x + z²/4)) / n, worked out by hand. */
    @Test
    void theIntervalOfARateIsItsScoreInterval() {
        assertEquals(new Interval(0.0543, 0.1841), Rate.interval(10, 100));
        assertEquals(new Interval(0.0, 0.0384), Rate.interval(0, 100));
    }

    @Test
    void outOfNoneThereIsNoInterval() {
        assertNull(Rate.interval(0, 0));
    }
}
