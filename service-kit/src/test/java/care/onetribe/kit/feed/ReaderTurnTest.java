package care.onetribe.kit.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.testing.AtOnce;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReaderTurnTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Inject ReaderTurn turn;
    @Inject ReaderCursors cursors;
    @Inject ReaderMetrics metrics;
    @Inject SetAside setAside;
    @Inject DataSource dataSource;
    @Inject MeterRegistry registry;

    private final String reader = "reader-" + COUNT.incrementAndGet();

    @Test
    void theEffectOfAnEventAndTheCursorAreOneTransaction() {
        var feed = feed(3);
        var book = new Book("2");

        turn.take(reader, List.of(book), feed);

        assertEquals(List.of("1"), written());
        assertEquals("1", cursors.read(reader).position());
    }

    @Test
    void everyEventIsTakenOnceInTheOrderOfTheFeed() {
        var feed = feed(1_203);

        turn.take(reader, List.of(new Book(null)), feed);
        turn.take(reader, List.of(new Book(null)), feed);

        assertEquals(
                IntStream.rangeClosed(1, 1_203).mapToObj(Integer::toString).toList(), written());
        assertEquals("1203", cursors.read(reader).position());
    }

    @Test
    void handlersOfOneReaderAllGetEachEvent() {
        turn.take(reader, List.of(new Book(null), new Book(null)), feed(2));

        assertEquals(List.of("1", "1", "2", "2"), written());
    }

    @Test
    void underManyReplicasEachEventHasItsEffectOnce() throws Exception {
        var feed = feed(700);

        AtOnce.run(
                8,
                number -> {
                    turn.take("replica-" + number, reader, List.of(new Book(null)), feed);
                    return number;
                });

        assertEquals(IntStream.rangeClosed(1, 700).mapToObj(Integer::toString).toList(), written());
    }

    @Test
    void whileOneReplicaHoldsTheLeaseAnotherDoesNotRead() {
        var asked = new AtomicInteger();
        turn.take("one", reader, List.of(new Book(null)), feed(1));

        turn.take(
                "other",
                reader,
                List.of(new Book(null)),
                (cursor, limit) -> {
                    asked.incrementAndGet();
                    return new FeedPage(List.of(), "1");
                });

        assertEquals(0, asked.get());
    }

    @Test
    void anotherReplicaGoesOnWhenTheLeaseHasRunOut() {
        var now = Instant.now();
        assertTrue(cursors.lease(reader, "one", now, now.plusSeconds(30)));
        assertFalse(cursors.lease(reader, "other", now.plusSeconds(29), now.plusSeconds(59)));
        assertTrue(cursors.lease(reader, "one", now.plusSeconds(29), now.plusSeconds(59)));
        assertTrue(cursors.lease(reader, "other", now.plusSeconds(60), now.plusSeconds(90)));
        assertFalse(cursors.lease(reader, "one", now.plusSeconds(61), now.plusSeconds(91)));
    }

    @Test
    void aCursorThatAnotherReplicaMovedIsNotMovedAgain() {
        assertTrue(cursors.moveOn(reader, null, "5"));
        assertFalse(cursors.moveOn(reader, null, "3"));
        assertFalse(cursors.moveOn(reader, "4", "6"));
        assertTrue(cursors.moveOn(reader, "5", "6"));
        assertEquals("6", cursors.read(reader).position());
    }

    @Test
    void anEventThatFailsIsTriedAgainLaterEachTime() {
        var book = new Book("1");
        var before = Instant.now();

        turn.take(reader, List.of(book), feed(1));
        turn.take(reader, List.of(book), feed(1));

        var standing = cursors.read(reader);
        assertEquals(1, standing.failures());
        assertEquals("java.lang.IllegalStateException: poison 1", standing.failure());
        assertFalse(standing.retryAt().isBefore(before.plusSeconds(1)));

        for (int failures = 2; failures <= 5; failures++) {
            letTimePass();
            before = Instant.now();
            turn.take(reader, List.of(book), feed(1));
            assertEquals(failures, cursors.read(reader).failures());
            assertFalse(
                    cursors.read(reader)
                            .retryAt()
                            .isBefore(before.plus(Duration.ofSeconds(1L << (failures - 1)))));
        }
    }

    @Test
    void aPoisonEventIsSetAsideWithItsReasonAndTheRestGoesOn() {
        failSixTimes(new Book("2"), feed(4));

        assertEquals(List.of("1", "3", "4"), written());
        assertEquals("4", cursors.read(reader).position());
        assertNull(cursors.read(reader).failure());
        var entry = own().get(0);
        assertEquals("2", entry.event().id());
        assertEquals("java.lang.IllegalStateException: poison 2", entry.reason());
        assertEquals(1, own().size());
        assertEquals(1.0, registry.counter(ReaderMetrics.SET_ASIDE, "reader", reader).count());
    }

    @Test
    void lagIsTheAgeOfTheLatestNews() {
        assertTrue(Double.isNaN(metrics.lagSeconds(reader)));

        turn.take(reader, List.of(new Book(null)), feed(3));
        assertTrue(metrics.lagSeconds(reader) < 60, "caught up");

        metrics.reached(reader, Instant.now().minusSeconds(120));
        assertTrue(metrics.lagSeconds(reader) >= 120);
        assertTrue(registry.get(ReaderMetrics.LAG).tag("reader", reader).gauge().value() >= 120);
    }

    private void failSixTimes(Book book, ReaderTurn.Pages feed) {
        for (int i = 0; i < 6; i++) {
            turn.take(reader, List.of(book), feed);
            letTimePass();
        }
        turn.take(reader, List.of(book), feed);
    }

    private void letTimePass() {
        run("update feed_cursor set retry_at = null where source = '" + reader + "'");
    }

    private List<SetAside.Entry> own() {
        return setAside.latest(100).stream().filter(e -> e.reader().equals(reader)).toList();
    }

    /** A feed of so many events; its cursors are their numbers. */
    private static ReaderTurn.Pages feed(int count) {
        return (cursor, limit) -> {
            int after = cursor == null ? 0 : Integer.parseInt(cursor);
            int last = Math.min(count, after + limit);
            var items = IntStream.rangeClosed(after + 1, last).mapToObj(ReaderTurnTest::event);
            return new FeedPage(items.toList(), Integer.toString(last));
        };
    }

    private static CloudEvent event(int number) {
        return new CloudEvent(
                "1.0",
                Integer.toString(number),
                "/api/v1/other-events",
                "thing.happened",
                "things/" + number,
                Instant.parse("2026-03-01T09:30:00Z"),
                "application/json",
                null,
                JsonNodeFactory.instance.objectNode());
    }

    private List<String> written() {
        try (var connection = dataSource.getConnection();
                var select =
                        connection.prepareStatement(
                                "select title from note where text = ? order by id")) {
            select.setString(1, reader);
            try (var rows = select.executeQuery()) {
                var titles = new ArrayList<String>();
                while (rows.next()) {
                    titles.add(rows.getString(1));
                }
                return titles;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void run(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Writes each event down, and cannot take one of them. */
    private final class Book implements EventHandler {

        private final String poison;

        Book(String poison) {
            this.poison = poison;
        }

        @Override
        public String source() {
            return "other";
        }

        @Override
        public void handle(CloudEvent event) {
            run(
                    "insert into note (version, text, title) values (0, '%s', '%s')"
                            .formatted(reader, event.id()));
            if (event.id().equals(poison)) {
                throw new IllegalStateException("poison " + poison);
            }
        }
    }
}
