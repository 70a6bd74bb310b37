package care.onetribe.kit.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.testing.AtOnce;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReaderTurnTest {

    @Inject ReaderTurn turn;
    @Inject ReaderCursors cursors;
    @Inject ReaderMetrics metrics;
    @Inject DataSource dataSource;
    @Inject MeterRegistry registry;

    private NumberReader numbers;

    @BeforeEach
    void aNewReader() {
        numbers = new NumberReader(dataSource);
    }

    @Test
    void theEffectOfAnEventAndTheCursorAreOneTransaction() {
        var feed = NumberReader.feed(3);
        var book = numbers.handlerWithout(2);

        turn.take(numbers.name(), List.of(book), feed);

        assertEquals(List.of("1"), numbers.written());
        assertEquals("1", cursors.read(numbers.name()).position());
    }

    @Test
    void everyEventIsTakenOnceInTheOrderOfTheFeed() {
        var feed = NumberReader.feed(1_203);

        while (turn.take(numbers.name(), List.of(numbers.handler()), feed)) {
            // the next page
        }
        assertFalse(turn.take(numbers.name(), List.of(numbers.handler()), feed));

        assertEquals(
                IntStream.rangeClosed(1, 1_203).mapToObj(Integer::toString).toList(),
                numbers.written());
        assertEquals("1203", cursors.read(numbers.name()).position());
    }

    @Test
    void aReaderThatIsFarBehindTakesOnePageATurnSoThatOthersGetTheirs() {
        boolean isMoreThere =
                turn.take(numbers.name(), List.of(numbers.handler()), NumberReader.feed(1_203));

        assertTrue(isMoreThere);
        assertEquals(Integer.toString(ReaderTurn.BATCH), cursors.read(numbers.name()).position());
    }

    @Test
    void handlersOfOneReaderAllGetEachEvent() {
        turn.take(
                numbers.name(),
                List.of(numbers.handler(), numbers.handler()),
                NumberReader.feed(2));

        assertEquals(List.of("1", "1", "2", "2"), numbers.written());
    }

    @Test
    void underManyReplicasEachEventHasItsEffectOnce() throws Exception {
        var feed = NumberReader.feed(700);

        AtOnce.run(
                8,
                number -> {
                    var replica = "replica-" + number;
                    while (turn.take(replica, numbers.name(), List.of(numbers.handler()), feed)) {
                        // the next page
                    }
                    return number;
                });

        assertEquals(
                IntStream.rangeClosed(1, 700).mapToObj(Integer::toString).toList(),
                numbers.written());
    }

    @Test
    void whileOneReplicaHoldsTheLeaseAnotherDoesNotRead() {
        var asked = new AtomicInteger();
        turn.take("one", numbers.name(), List.of(numbers.handler()), NumberReader.feed(1));

        turn.take(
                "other",
                numbers.name(),
                List.of(numbers.handler()),
                (cursor, limit) -> {
                    asked.incrementAndGet();
                    return new FeedPage(List.of(), "1");
                });

        assertEquals(0, asked.get());
    }

    @Test
    void anotherReplicaGoesOnWhenTheLeaseHasRunOut() {
        var now = Instant.now();
        assertTrue(cursors.lease(numbers.name(), "one", now, now.plusSeconds(30)));
        assertFalse(
                cursors.lease(numbers.name(), "other", now.plusSeconds(29), now.plusSeconds(59)));
        assertTrue(cursors.lease(numbers.name(), "one", now.plusSeconds(29), now.plusSeconds(59)));
        assertTrue(
                cursors.lease(numbers.name(), "other", now.plusSeconds(60), now.plusSeconds(90)));
        assertFalse(cursors.lease(numbers.name(), "one", now.plusSeconds(61), now.plusSeconds(91)));
    }

    @Test
    void aCursorThatAnotherReplicaMovedIsNotMovedAgain() {
        assertTrue(cursors.moveOn(numbers.name(), null, "5"));
        assertFalse(cursors.moveOn(numbers.name(), null, "3"));
        assertFalse(cursors.moveOn(numbers.name(), "4", "6"));
        assertTrue(cursors.moveOn(numbers.name(), "5", "6"));
        assertEquals("6", cursors.read(numbers.name()).position());
    }

    @Test
    void lagIsTheAgeOfTheLatestNews() {
        assertTrue(Double.isNaN(metrics.lagSeconds(numbers.name())));

        turn.take(numbers.name(), List.of(numbers.handler()), NumberReader.feed(3));
        assertTrue(metrics.lagSeconds(numbers.name()) < 60, "caught up");

        metrics.reached(numbers.name(), Instant.now().minusSeconds(120));
        assertTrue(metrics.lagSeconds(numbers.name()) >= 120);
        assertTrue(
                registry.get(ReaderMetrics.LAG).tag("reader", numbers.name()).gauge().value()
                        >= 120);
    }
}
