package care.onetribe.ticket.themesuggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AlikePlanTest {

    @Inject DataSource dataSource;

    @Test
    void ticketsThatBeganAlikeAreFoundByTheIndexOfWordsAndTheirKeys() throws SQLException {
        var access = plan();

        assertEquals("fulltext opening_words", access.get("x"));
        assertEquals("eq_ref PRIMARY", access.get("t"));
        assertEquals("eq_ref PRIMARY", access.get("o"));
    }

    private Map<String, String> plan() throws SQLException {
        var access = new HashMap<String, String>();
        try (var connection = dataSource.getConnection();
                var explain = connection.prepareStatement("explain " + Openings.ALIKE)) {
            explain.setString(1, "parcel");
            explain.setString(2, "parcel");
            explain.setLong(3, 1);
            try (var rows = explain.executeQuery()) {
                while (rows.next()) {
                    access.put(
                            rows.getString("table"),
                            rows.getString("type") + " " + rows.getString("key"));
                }
            }
        }
        return access;
    }
}
