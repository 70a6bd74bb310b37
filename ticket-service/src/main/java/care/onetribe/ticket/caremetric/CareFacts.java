package care.onetribe.ticket.caremetric;

import care.onetribe.ticket.caremetric.MeasuredTicket.DayOfTeam;
import care.onetribe.ticket.conversation.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was measured of every ticket. What changes here makes the packed day of it stale. */
@ApplicationScoped
class CareFacts {

    static final String COLUMNS =
            "theme_id, channel, exchanges, handovers, first_reply_minutes, resolution_minutes, marks";

    private static final String STORE =
            "replace into care_fact (ticket_id, opened_day, team_id, owner_id, "
                    + COLUMNS
                    + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String FOLLOWED_UP =
            " care_fact c join follow_up u on u.ticket_id = c.ticket_id";

    private static final String UNMARKED =
            " where u.theme_id = ? and c.marks & %d = 0".formatted(CareMark.FOLLOW_UP_DUE.bit());

    private final Rows rows;
    private final CareDays careDays;

    CareFacts(Rows rows, CareDays careDays) {
        this.rows = rows;
        this.careDays = careDays;
    }

    /**
     * Makes this what is known of some tickets.
     *
     * @param ids of all that were looked at; those that were not measured are forgotten
     */
    void store(Collection<Long> ids, List<MeasuredTicket> measured) {
        if (ids.isEmpty()) {
            return;
        }
        var days = daysOf(ids);
        measured.forEach(ticket -> days.add(ticket.dayOfTeam()));
        var gone = new HashSet<>(ids);
        measured.forEach(ticket -> gone.remove(ticket.id()));
        rows.changeEach(
                "delete from care_fact where ticket_id = ?",
                gone,
                (statement, id) -> statement.setLong(1, id));
        rows.changeEach(STORE, measured, CareFacts::bind);
        careDays.changed(days);
    }

    /** Puts all tickets of a theme under another one, which it went over into. */
    void moveTheme(long from, long into) {
        var days =
                days("select distinct opened_day, team_id from care_fact where theme_id = ?", from);
        rows.change("update care_fact set theme_id = ? where theme_id = ?", List.of(into, from));
        careDays.changed(days);
    }

    /** Marks the tickets for whose customers follow-ups were made when a theme was fixed. */
    void markFollowUps(long themeId) {
        var days =
                days(
                        "select distinct c.opened_day, c.team_id from" + FOLLOWED_UP + UNMARKED,
                        themeId);
        rows.change(
                "update"
                        + FOLLOWED_UP
                        + " set c.marks = c.marks | %d".formatted(CareMark.FOLLOW_UP_DUE.bit())
                        + UNMARKED,
                List.of(themeId));
        careDays.changed(days);
    }

    private List<DayOfTeam> days(String sql, long themeId) {
        return rows.read(sql, List.of(themeId), CareDays::dayOfTeam);
    }

    static CareFact read(ResultSet row) throws SQLException {
        return new CareFact(
                row.getLong("theme_id"),
                Channel.valueOf(row.getString("channel")).ordinal(),
                row.getInt("exchanges"),
                row.getInt("handovers"),
                orNone(row, "first_reply_minutes"),
                orNone(row, "resolution_minutes"),
                row.getInt("marks"));
    }

    private Set<DayOfTeam> daysOf(Collection<Long> ids) {
        return new LinkedHashSet<>(
                rows.read(
                        "select distinct opened_day, team_id from care_fact where ticket_id in (%s)"
                                .formatted(Rows.marks(ids.size())),
                        ids,
                        CareDays::dayOfTeam));
    }

    private static int orNone(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? CareFact.NONE : value;
    }

    private static void bind(PreparedStatement statement, MeasuredTicket ticket)
            throws SQLException {
        var fact = ticket.fact();
        statement.setLong(1, ticket.id());
        statement.setObject(2, ticket.day());
        statement.setString(3, ticket.teamId());
        statement.setString(4, ticket.ownerId());
        statement.setLong(5, fact.themeId());
        statement.setString(6, Channel.values()[fact.channel()].name());
        statement.setInt(7, fact.exchanges());
        statement.setInt(8, fact.handovers());
        bind(statement, 9, fact.firstReplyMinutes());
        bind(statement, 10, fact.resolutionMinutes());
        statement.setInt(11, fact.marks());
    }

    private static void bind(PreparedStatement statement, int index, int orNone)
            throws SQLException {
        statement.setObject(index, orNone == CareFact.NONE ? null : orNone, Types.INTEGER);
    }
}
