package care.onetribe.ticket.pathfigure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernAddressedTest {

    /** The third is example 1 of Newcombe 1998, table I: 15 of 148, method 3. */
    @ParameterizedTest
    @CsvSource({
        "15,18,0.8333,0.6078,0.9416",
        "1,2,0.5,0.0945,0.9055",
        "15,148,0.1014,0.0624,0.1605",
        "0,1,0,0,0.7935",
        "1,1,1,0.2065,1"
    })
    void theIntervalIsThatOfWilson(long count, long of, double share, double low, double high) {
        var addressed = ConcernAddressed.of(count, of);

        assertEquals(count, addressed.numerator());
        assertEquals(of, addressed.denominator());
        assertEquals(share, addressed.share(), 0.00005);
        assertEquals(low, addressed.low(), 0.00005);
        assertEquals(high, addressed.high(), 0.00005);
    }

    @Test
    void outOfNoneThereIsNoShare() {
        var none = ConcernAddressed.of(0, 0);

        assertEquals(0, none.denominator());
        assertNull(none.share());
        assertNull(none.low());
        assertNull(none.high());
    }

    @Test
    void fewerThan30AnswersAreAHint() {
        assertNotNull(ConcernAddressed.of(29, 29).caution());
        assertNull(ConcernAddressed.of(29, 30).caution());
    }
}
