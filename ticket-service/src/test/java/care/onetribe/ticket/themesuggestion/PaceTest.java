package care.onetribe.ticket.themesuggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Duration WORKED = Duration.ofSeconds(2);

    @Test
    void whileProcessorsAreBusyItTakesATenthOfTheTime() {
        assertEquals(Duration.ofSeconds(18), Pace.rest(WORKED, 0.81));
    }

    @Test
    void whileProcessorsAreFreeItTakesAQuarterOfTheTime() {
        assertEquals(Duration.ofSeconds(6), Pace.rest(WORKED, 0.8));
    }
}
