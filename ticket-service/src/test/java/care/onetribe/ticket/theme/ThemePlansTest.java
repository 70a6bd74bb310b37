package care.onetribe.ticket.theme;

import static care.onetribe.ticket.Themed.theme;
import static care.onetribe.ticket.Themed.ticketOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the database reads what is shown of themes; each query names the index that serves it. */
@QuarkusTest
class ThemePlansTest {

    @Inject DataSource dataSource;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select id from ticket where theme_id = %d order by opened_at, id limit 1"
                        + " | ticket_theme_opened",
                "select id from ticket where merged_into_id is null and theme_id = %d"
                        + " order by last_message_at desc, id desc limit 26 | ticket_theme_last",
                "select id from ticket force index (ticket_shelf_theme_last) where shelf = ''"
                        + " and theme_id = %d order by last_message_at desc, id desc limit 26"
                        + " | ticket_shelf_theme_last",
                "select floor(datediff(opened_at, '1970-01-05') / 7), count(*) from ticket"
                        + " where theme_id in (%d) and opened_at >= '2026-01-05' and opened_at <"
                        + " '2036-03-02' group by 1 | ticket_theme_opened",
                "select id from follow_up where status = 'PENDING' and theme_id = %d and id > 0"
                        + " order by id limit 26 | follow_up_theme",
                "select count(distinct customer_id) from follow_up where theme_id = %d and status ="
                        + " 'SENT' | follow_up_told"
            })
    void noQueryReadsATableFromEndToEnd(String query, String index) throws Exception {
        long theme = theme("Planned");
        for (int i = 0; i < 5; i++) {
            ticketOf(theme);
        }

        var plan = plan(query.formatted(theme));

        assertEquals(1, plan.size(), plan::toString);
        assertEquals(true, plan.get(0).contains(index), plan::toString);
        assertEquals(false, plan.get(0).startsWith("ALL"), plan::toString);
    }

    /** Each row of a plan: how a table is read, and by which index of those that could serve. */
    private List<String> plan(String query) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("explain " + query)) {
            var plan = new ArrayList<String>();
            while (rows.next()) {
                plan.add("%s %s".formatted(rows.getString("type"), rows.getString("key")));
            }
            return plan;
        }
    }
}
