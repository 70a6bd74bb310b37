package care.onetribe.ticket.conversation;

import care.onetribe.kit.time.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** A ticket as one query reads it, with its customer's name, its tags and its helpers. */
final class TicketRow {

    /** The one query that shows tickets; a {@code where} follows. */
    static final String SELECT =
            """
            select t.id, t.version, c.version as customer_version, t.subject, t.channel, t.status,
              t.urgency, t.customer_mood, t.opening_mood, t.customer_id, c.name as customer_name,
              th.id as theme_id, th.version as theme_version, th.name as theme_name,
              t.owner_id, t.team_id,
              (select group_concat(h.member_id order by h.member_id separator ',')
                from ticket_helper h where h.ticket_id = t.id) as helpers,
              (select group_concat(g.tag order by g.tag separator ',')
                from ticket_tag g where g.ticket_id = t.id) as tags,
              t.expectation, t.expectation_confirmed, t.replied_unknowing,
              coalesce(g.balance, 0) as goodwill, t.exchanges, t.replies, t.handovers,
              t.reopenings, t.opened_at, t.first_replied_at, t.resolved_at, t.closed_at,
              t.last_message_at, t.hold_reason, t.hold_until, t.hold_for_customer, t.resolution,
              t.external_id, t.merged_into_id
            from ticket t join customer c on c.id = t.customer_id
              left join theme th on th.id = t.theme_id
              left join goodwill g on g.customer_id = c.id
            """;

    private TicketRow() {}

    /**
     * @param lowGoodwill the balance at which a customer's tickets are marked, and below it
     */
    static TicketView view(ResultSet row, int lowGoodwill) throws SQLException {
        boolean low = row.getInt("goodwill") <= lowGoodwill;
        return new TicketView(
                row.getLong("id"),
                row.getString("subject"),
                Channel.valueOf(row.getString("channel")),
                TicketStatus.valueOf(row.getString("status")),
                Priority.ofUrgency(row.getInt("urgency")),
                CustomerMood.valueOf(row.getString("customer_mood")),
                CustomerMood.valueOf(row.getString("opening_mood")),
                new TicketView.CustomerName(
                        row.getLong("customer_id"), row.getString("customer_name")),
                theme(row),
                row.getString("owner_id"),
                row.getString("team_id"),
                parts(row.getString("helpers")),
                parts(row.getString("tags")),
                expectation(row),
                row.getBoolean("replied_unknowing"),
                low,
                row.getInt("exchanges"),
                row.getInt("replies"),
                row.getInt("handovers"),
                row.getInt("reopenings"),
                UtcColumn.read(row, "opened_at"),
                UtcColumn.read(row, "first_replied_at"),
                UtcColumn.read(row, "resolved_at"),
                UtcColumn.read(row, "closed_at"),
                UtcColumn.read(row, "last_message_at"),
                hold(row),
                row.getString("resolution"),
                row.getString("external_id"),
                versions(row) + (low ? ".low" : ""),
                number(row, "merged_into_id"));
    }

    private static TicketView.ThemeName theme(ResultSet row) throws SQLException {
        var id = number(row, "theme_id");
        return id == null ? null : new TicketView.ThemeName(id, row.getString("theme_name"));
    }

    /** Of the ticket, and of what it shows the names of. */
    private static String versions(ResultSet row) throws SQLException {
        var own = row.getInt("version") + "." + row.getInt("customer_version");
        var theme = number(row, "theme_id");
        return theme == null ? own : "%s.%d.%d".formatted(own, theme, row.getInt("theme_version"));
    }

    private static Expectation expectation(ResultSet row) throws SQLException {
        var text = row.getString("expectation");
        return text == null ? null : new Expectation(text, row.getBoolean("expectation_confirmed"));
    }

    private static Hold hold(ResultSet row) throws SQLException {
        var reason = row.getString("hold_reason");
        return reason == null
                ? null
                : new Hold(
                        reason,
                        UtcColumn.read(row, "hold_until"),
                        row.getBoolean("hold_for_customer"));
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static List<String> parts(String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }
}
