package care.onetribe.ticket.emerging;

import care.onetribe.kit.time.UtcColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads recent tickets without a theme, and writes what was found in them. */
@ApplicationScoped
class EmergingThemes {

    /** The latest ones; time and room grow with the square. */
    static final int MOST_TICKETS = 1_000;

    static final String LOOSE =
            """
            select t.id, t.opened_at, o.words, o.meaning
            from ticket t join opening o on o.ticket_id = t.id
            where t.theme_id is null and t.merged_into_id is null and t.opened_at > ?
            order by t.opened_at desc, t.id desc limit %d
            """
                    .formatted(MOST_TICKETS);

    private static final String INSERT =
            "insert into emerging_theme (tickets, words, first_opened_at, last_opened_at, found_at)"
                    + " values (?, ?, ?, ?, ?)";

    private final DataSource dataSource;
    private final EntityManager entities;

    EmergingThemes(DataSource dataSource, EntityManager entities) {
        this.dataSource = dataSource;
        this.entities = entities;
    }

    /** Whether it is this replica's turn, until its transaction ends. */
    boolean takeTurn() {
        return !entities.createNativeQuery("select id from emerging_turn for update skip locked")
                .getResultList()
                .isEmpty();
    }

    List<Loose> looseSince(Instant since) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(LOOSE)) {
            select.setObject(1, UtcColumn.of(since));
            try (var rows = select.executeQuery()) {
                var loose = new ArrayList<Loose>();
                while (rows.next()) {
                    loose.add(
                            Loose.of(
                                    rows.getLong("id"),
                                    UtcColumn.read(rows, "opened_at"),
                                    rows.getString("words"),
                                    rows.getBytes("meaning")));
                }
                return loose;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** In the place of what was found before. */
    void replace(List<Found> all, Instant now) {
        try (var connection = dataSource.getConnection()) {
            try (var delete = connection.prepareStatement("delete from emerging_theme")) {
                delete.executeUpdate();
            }
            for (var found : all) {
                insertTickets(connection, insert(connection, found, now), found.tickets());
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long insert(Connection connection, Found found, Instant now)
            throws SQLException {
        var opened = found.tickets().stream().map(Loose::openedAt).sorted().toList();
        try (var insert = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            insert.setInt(1, found.tickets().size());
            insert.setString(2, String.join(" ", found.words()));
            insert.setObject(3, UtcColumn.of(opened.get(0)));
            insert.setObject(4, UtcColumn.of(opened.get(opened.size() - 1)));
            insert.setObject(5, UtcColumn.of(now));
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static void insertTickets(Connection connection, long id, List<Loose> tickets)
            throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "insert into emerging_theme_ticket (emerging_theme_id, place, ticket_id)"
                                + " values (?, ?, ?)")) {
            for (int place = 0; place < tickets.size(); place++) {
                insert.setLong(1, id);
                insert.setInt(2, place + 1);
                insert.setLong(3, tickets.get(place).ticketId());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
