package care.onetribe.kit.feed;

import care.onetribe.kit.time.UtcColumn;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
        return read(COLUMNS + "where position > ? order by position limit ?", position, limit);
    }

    /**
     * The history of one subject in the order in which it happened.
     *
     * @param subject as recorded, for example {@code notes/7}
     * @param afterId id of the last event already read, 0 for the beginning
     * @param limit how many at the most
     */
    public List<CloudEvent> of(String subject, long afterId, int limit) {
        return read(
                        COLUMNS + "where subject = ? and id > ? order by id limit ?",
                        subject,
                        afterId,
                        limit)
                .stream()
                .map(Entry::event)
                .toList();
    }

    /** How many steps the history of a subject has. */
    public long count(String subject) {
        try (var connection = dataSource.getConnection();
                var select =
                        connection.prepareStatement(
                                "select count(*) from event where subject = ?")) {
            select.setString(1, subject);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<Entry> read(String sql, Object... arguments) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                select.setObject(i + 1, arguments[i]);
            }
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
}
