package care.onetribe.kit.feed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** A reader that writes each event down in its transaction, and a feed of numbers for it. */
final class NumberReader {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name = "reader-" + COUNT.incrementAndGet();
    private final DataSource dataSource;

    NumberReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    String name() {
        return name;
    }

    /** A feed of so many events; its cursors are their numbers. */
    static ReaderTurn.Pages feed(int count) {
        return (cursor, limit) -> {
            int after = cursor == null ? 0 : Integer.parseInt(cursor);
            int last = Math.min(count, after + limit);
            var items = IntStream.rangeClosed(after + 1, last).mapToObj(NumberReader::event);
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

    /** Takes every event. */
    EventHandler handler() {
        return new Book(null);
    }

    /** Takes every event but one, of which it has written half when it fails. */
    EventHandler handlerWithout(int number) {
        return new Book(Integer.toString(number));
    }

    /** Numbers of the events that had their effect, in that order. */
    List<String> written() {
        try (var connection = dataSource.getConnection();
                var select =
                        connection.prepareStatement(
                                "select title from note where text = ? order by id")) {
            select.setString(1, name);
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

    /** As long as it takes until the reader tries again. */
    void letTimePass() {
        run("update feed_cursor set retry_at = null where source = '" + name + "'");
    }

    private void run(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

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
                            .formatted(name, event.id()));
            if (event.id().equals(poison)) {
                throw new IllegalStateException("poison " + poison);
            }
        }
    }
}
