package care.onetribe.kit.feed;

import care.onetribe.kit.time.UtcColumn;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Events that a reader could not take, kept until an operator has them taken again. */
@ApplicationScoped
class SetAside {

    private final DataSource dataSource;
    private final ObjectMapper mapper;

    SetAside(DataSource dataSource, ObjectMapper mapper) {
        this.dataSource = dataSource;
        this.mapper = mapper;
    }

    record Entry(long id, String reader, CloudEvent event, String reason, Instant setAsideAt) {}

    void add(String reader, CloudEvent event, String reason, Instant now) {
        var sql =
                "insert into feed_set_aside (reader, event, reason, set_aside_at)"
                        + " values (?, ?, ?, ?)";
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, reader);
            insert.setString(2, mapper.writeValueAsString(event));
            insert.setString(3, reason);
            insert.setObject(4, UtcColumn.of(now));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    /** The latest first. */
    List<Entry> latest(int most) {
        return select("order by id desc limit ?", most);
    }

    /** Takes one out, in the transaction at hand; whoever else wants it waits for that. */
    Optional<Entry> take(long id) {
        var found = select("where id = ? for update", id).stream().findFirst();
        found.ifPresent(entry -> delete(entry.id()));
        return found;
    }

    private void delete(long id) {
        try (var connection = dataSource.getConnection();
                var delete =
                        connection.prepareStatement("delete from feed_set_aside where id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<Entry> select(String rest, long argument) {
        var sql = "select id, reader, event, reason, set_aside_at from feed_set_aside " + rest;
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setLong(1, argument);
            try (var rows = select.executeQuery()) {
                var entries = new ArrayList<Entry>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Entry entry(ResultSet row) throws SQLException {
        try {
            return new Entry(
                    row.getLong("id"),
                    row.getString("reader"),
                    mapper.readValue(row.getString("event"), CloudEvent.class),
                    row.getString("reason"),
                    UtcColumn.read(row, "set_aside_at"));
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
