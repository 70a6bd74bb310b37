package care.onetribe.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void itLooksUntilTheConditionIsTrue() {
        var deadline = Deadline.in(Duration.ofMinutes(2)).lookingLessOften(Duration.ofMillis(40));

        assertTrue(deadline.await(() -> looks.incrementAndGet() == 4));
    }

    @Test
    void whatIsNotTrueInTimeIsFalseAndLookedForLessAndLessOften() {
        var time = Duration.ofMillis(320);
        var deadline = Deadline.in(time).lookingLessOften(Duration.ofMinutes(1));

        assertFalse(deadline.await(() -> looks.incrementAndGet() < 0));

        // After 0, 20, 60, 140, 300 and 620 ms at the earliest; a slow machine looks less often.
        assertTrue(looks.get() <= 6, looks.toString());
    }
}
