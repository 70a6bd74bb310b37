package care.onetribe.gateway.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.onetribe.kit.problem.InvalidField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {

    @Test
    void anIdHoldsHowFarAStreamIsInEachFeed() {
        var positions = Positions.of("recognition:9,ticket:42");

        positions.set(Source.TICKET, 43);

        assertEquals("ticket:43,recognition:9", positions.toString());
        assertFalse(positions.has(Source.COACHING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "ticket:", "ticket:-1", "ticket:1,", "salary:1", "ticket:é"})
    void whatIsNoIdIsMalformed(String text) {
        assertThrows(InvalidField.class, () -> Positions.of(text));
    }
}
