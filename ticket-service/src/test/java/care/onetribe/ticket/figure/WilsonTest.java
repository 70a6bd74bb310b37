package care.onetribe.ticket.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class WilsonTest {

    /** As tabulated for 81 of 263 by Newcombe 1998, table I, and for 0 of 20. */
    @Test
    void theIntervalIsThatOfTheLiterature() {
        assertEquals(new Interval(0.2553, 0.3662), Wilson.interval(81, 263));
        assertEquals(new Interval(0.0, 0.1611), Wilson.interval(0, 20));
    }

    @Test
    void outOfNoneThereIsNoInterval() {
        assertNull(Wilson.interval(0, 0));
    }
}
