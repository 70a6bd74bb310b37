package care.onetribe.kit.feed;

import care.onetribe.kit.time.UtcColumn;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What happened, append-only: as the feed in its fixed order, and as the history of one subject.
 */
@ApplicationScoped
public class EventLog {

    private static final String COLUMNS =
            "select id, type, subject, time, actor_id, data, position from event ";

    private final DataSource dataSource;
    private final ObjectMapper mapper;
    private final String source;

    EventLog(
            DataSource dataSource,
            ObjectMapper mapper,
            @ConfigProperty(name = "onetribe.service") String service) {
        this.dataSource = dataSource;
        this.mapper = mapper;
        this.source = "/api/v1/" + service + "-events";
    }

    /** An event with the place it has in the feed. */
    record Entry(long position, CloudEvent event) {}

    /**
     * The feed behind a position.
     *
     * @param position of the last event already read, 0 for the beginning
     */
    List<Entry> after(long position, int limit) {
        return read(
                COLUMNS + "where position > ? order by position limit ?", List.of(position, limit));
    }

    /**
     * The history of one subject, or of several that became one, in the order in which it happened.
     *
     * @param subjects as recorded, for example {@code notes/7}; at least one
     * @param afterId id of the last event already read, 0 for the beginning
     * @param limit how many at the most
     */
    public List<CloudEvent> of(Collection<String> subjects, long afterId, int limit) {
        var arguments = new ArrayList<Object>(subjects);
        arguments.add(afterId);
        arguments.add(limit);
        return events(
                "where subject in (%s) and id > ? order by id limit ?"
                        .formatted(marks(subjects.size())),
                arguments);
    }

    /**
     * The latest events of some types in the history of one subject, the last one first.
     *
     * @param types as recorded, for example {@code note.written}; at least one
     * @param most how many at the most
     */
    public List<CloudEvent> latest(String subject, Collection<String> types, int most) {
        var arguments = new ArrayList<Object>(types);
        arguments.add(0, subject);
        arguments.add(most);
        return events(
                "where subject = ? and type in (%s) order by id desc limit ?"
                        .formatted(marks(types.size())),
                arguments);
    }

    /** How many steps the history of one subject, or of several that became one, has. */
    public long count(Collection<String> subjects) {
        try (var connection = dataSource.getConnection();
                var select =
                        connection.prepareStatement(
                                "select count(*) from event where subject in (%s)"
                                        .formatted(marks(subjects.size())))) {
            bind(select, subjects);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<CloudEvent> events(String where, List<Object> arguments) {
        return read(COLUMNS + where, arguments).stream().map(Entry::event).toList();
    }

    private List<Entry> read(String sql, List<?> arguments) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            bind(select, arguments);
            try (var rows = select.executeQuery()) {
                var entries = new ArrayList<Entry>();
                while (rows.next()) {
                    entries.add(new Entry(rows.getLong("position"), event(rows)));
                }
                return entries;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private CloudEvent event(ResultSet row) throws SQLException {
        try {
            return new CloudEvent(
                    "1.0",
                    row.getString("id"),
                    source,
                    row.getString("type"),
                    row.getString("subject"),
                    UtcColumn.read(row, "time"),
                    "application/json",
                    row.getString("actor_id"),
                    mapper.readTree(row.getString("data")));
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private static void bind(PreparedStatement statement, Collection<?> arguments)
            throws SQLException {
        int index = 1;
        for (var argument : arguments) {
            statement.setObject(index++, argument);
        }
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
