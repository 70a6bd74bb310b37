package care.onetribe.kit.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Instants in {@code datetime(6)} columns: always UTC, whatever the zone of machine or server. */
public final class UtcColumn {

    private UtcColumn() {}

    /** What to bind for an instant; null for null. */
    public static LocalDateTime of(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** The instant in a column, or null. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
