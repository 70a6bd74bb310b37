package care.onetribe.ticket.caremetric;

import static care.onetribe.ticket.Desk.openWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CareDaysTest {

    @Inject Counting counting;
    @Inject CareDays days;
    @Inject Rows rows;

    private final String team = "days-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aTicketIsCountedOnceWhetherItsDayIsPackedOrNot() {
        openWith("First", ", \"teamId\": \"" + team + "\"");
        assertCounted(1);
        assertEquals(List.of(true), stale());

        days.pack();
        assertCounted(1);
        assertEquals(List.of(false), stale());

        openWith("Second", ", \"teamId\": \"" + team + "\"");
        assertCounted(2);
        assertEquals(List.of(true), stale());
    }

    private void assertCounted(int tickets) {
        counting.ofTeam(team, "").body("groups[0].tickets", equalTo(tickets));
    }

    private List<Boolean> stale() {
        return rows.read(
                "select stale from care_day where team_id = ?",
                List.of(team),
                row -> row.getBoolean(1));
    }
}
