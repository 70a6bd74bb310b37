package care.onetribe.ticket.caremetric;

import care.onetribe.kit.time.UtcColumn;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Reads tickets of teams ticket by ticket, with all that was said and happened. */
@ApplicationScoped
class DirectTickets {

    private final Rows rows;
    private final ObjectMapper mapper;

    DirectTickets(Rows rows, ObjectMapper mapper) {
        this.rows = rows;
        this.mapper = mapper;
    }

    List<DirectTicket> ofTeams(List<String> teams) {
        var ids =
                rows.read(
                        "select id from ticket where merged_into_id is null and team_id in (%s)"
                                .formatted(Rows.marks(teams.size())),
                        teams,
                        row -> row.getLong(1));
        return ids.stream().map(this::read).toList();
    }

    private DirectTicket read(long id) {
        var ticket = new DirectTicket();
        ticket.row = row(id);
        rows.each(
                "select kind, sent_at from message where ticket_id = ? order by sent_at, id",
                List.of(id),
                row ->
                        ticket.said.add(
                                new DirectTicket.Said(
                                        row.getString("kind"), UtcColumn.read(row, "sent_at"))));
        rows.each(
                "select addressed from feedback where ticket_id = ?",
                List.of(id),
                row -> ticket.addressed = row.getString(1));
        rows.each(
                "select count(*) from handover where ticket_id = ?",
                List.of(id),
                row -> ticket.handovers = row.getInt(1));
        rows.each(
                "select status from follow_up where ticket_id = ?",
                List.of(id),
                row -> {
                    ticket.followUpMade = true;
                    ticket.told |= row.getString(1).equals("SENT");
                });
        var family = family(id);
        ticket.merged = family.size() > 1;
        family.forEach(member -> readSteps(ticket, member));
        return ticket;
    }

    private HashMap<String, Object> row(long id) {
        var columns = new HashMap<String, Object>();
        rows.each(
                "select * from ticket where id = ?",
                List.of(id),
                row -> {
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        columns.put(row.getMetaData().getColumnName(i), row.getObject(i));
                    }
                });
        return columns;
    }

    private List<Long> family(long id) {
        var all = new ArrayList<>(List.of(id));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(
                    rows.read(
                            "select id from ticket where merged_into_id = ?",
                            List.of(all.get(i)),
                            row -> row.getLong(1)));
        }
        return all;
    }

    private void readSteps(DirectTicket ticket, long id) {
        rows.each(
                "select id, type, time, data from event where subject = ? and type like 'ticket.%'"
                        + " order by id",
                List.of("tickets/" + id),
                row -> {
                    try {
                        ticket.happened.add(
                                new DirectTicket.Happened(
                                        row.getLong("id"),
                                        id,
                                        row.getString("type"),
                                        UtcColumn.read(row, "time"),
                                        mapper.readTree(row.getString("data"))));
                    } catch (IOException ours) {
                        throw new UncheckedIOException(ours);
                    }
                });
    }
}
