package care.onetribe.ticket.listing;

import static care.onetribe.ticket.Desk.open;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.kit.text.SearchTerm;
import care.onetribe.kit.text.SearchWords;
import care.onetribe.ticket.Crowd;
import care.onetribe.ticket.conversation.AgentSight;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** How the database goes about a search, where its statistics would tempt it to read tickets. */
@QuarkusTest
class SearchPlanTest {

    private static final AgentSight SIGHT = new AgentSight("mina", List.of("", "north"));

    private static final TicketFilter NO_FILTER =
            new TicketFilter(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), null, null, null, null);

    @Inject Matches matches;
    @Inject DataSource dataSource;

    @Test
    void wordsThatManyTicketsHaveAreReadByTheirIndexBeforeAnyTicket() throws SQLException {
        var first = "often" + UUID.randomUUID().toString().substring(0, 8);
        var second = "usual" + UUID.randomUUID().toString().substring(0, 8);
        long like = open("Said by everybody");
        try (var connection = dataSource.getConnection()) {
            Crowd.like(like, connection);
        }
        execute(
                """
                insert into ticket_word (ticket_id, word, message_id, in_subject)
                select id, word, 0, false from ticket
                  join (select '%s' as word union select '%s') as words where id > %d
                """
                        .formatted(first, second, like));
        execute("analyze table ticket_word");

        var plan = plan(first + " " + second);

        assertEquals(List.of("ticket_word_word", "ticket_word_word"), keys(plan.subList(0, 2)));
        assertEquals(List.of("ticket eq_ref"), plan.subList(2, 3).stream().map(Step::use).toList());
    }

    private record Step(String table, String type, String key) {

        String use() {
            return table + " " + type;
        }
    }

    private static List<String> keys(List<Step> plan) {
        return plan.stream().map(Step::key).toList();
    }

    private List<Step> plan(String words) throws SQLException {
        var query =
                matches.newest(
                        Long.MAX_VALUE,
                        SearchTerm.of(SearchWords.of(words)),
                        Conditions.of(NO_FILTER, Optional.of(SIGHT)));
        var plan = new ArrayList<Step>();
        try (var connection = dataSource.getConnection();
                var explain = connection.prepareStatement("explain " + query.sql())) {
            for (int i = 0; i < query.arguments().size(); i++) {
                explain.setObject(i + 1, query.arguments().get(i));
            }
            try (var rows = explain.executeQuery()) {
                while (rows.next()) {
                    plan.add(
                            new Step(
                                    rows.getString("table"),
                                    rows.getString("type"),
                                    rows.getString("key")));
                }
            }
        }
        return plan;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
