package care.onetribe.kit.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReaderPoisonTest {

    @Inject ReaderTurn turn;
    @Inject ReaderCursors cursors;
    @Inject SetAside setAside;
    @Inject DataSource dataSource;
    @Inject MeterRegistry registry;

    private NumberReader numbers;

    @BeforeEach
    void aNewReader() {
        numbers = new NumberReader(dataSource);
    }

    @Test
    void anEventThatFailsIsTriedAgainLaterEachTime() {
        var book = numbers.handlerWithout(1);
        var before = Instant.now();

        turn.take(numbers.name(), List.of(book), NumberReader.feed(1));
        turn.take(numbers.name(), List.of(book), NumberReader.feed(1));

        var standing = cursors.read(numbers.name());
        assertEquals(1, standing.failures());
        assertEquals("java.lang.IllegalStateException: poison 1", standing.failure());
        assertFalse(standing.retryAt().isBefore(before.plusSeconds(1)));

        for (int failures = 2; failures <= 5; failures++) {
            numbers.letTimePass();
            before = Instant.now();
            turn.take(numbers.name(), List.of(book), NumberReader.feed(1));
            assertEquals(failures, cursors.read(numbers.name()).failures());
            assertFalse(
                    cursors.read(numbers.name())
                            .retryAt()
                            .isBefore(before.plus(Duration.ofSeconds(1L << (failures - 1)))));
        }
    }

    @Test
    void aPoisonEventIsSetAsideWithItsReasonAndTheRestGoesOn() {
        failSixTimes(numbers.handlerWithout(2), NumberReader.feed(4));

        assertEquals(List.of("1", "3", "4"), numbers.written());
        assertEquals("4", cursors.read(numbers.name()).position());
        assertNull(cursors.read(numbers.name()).failure());
        var entry = own().get(0);
        assertEquals("2", entry.event().id());
        assertEquals("java.lang.IllegalStateException: poison 2", entry.reason());
        assertEquals(1, own().size());
        assertEquals(
                1.0, registry.counter(ReaderMetrics.SET_ASIDE, "reader", numbers.name()).count());
    }

    private void failSixTimes(EventHandler handler, ReaderTurn.Pages feed) {
        for (int i = 0; i < 6; i++) {
            turn.take(numbers.name(), List.of(handler), feed);
            numbers.letTimePass();
        }
        turn.take(numbers.name(), List.of(handler), feed);
    }

    private List<SetAside.Entry> own() {
        return setAside.latest(100).stream()
                .filter(entry -> entry.reader().equals(numbers.name()))
                .toList();
    }
}
