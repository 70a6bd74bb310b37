package care.onetribe.ticket.caremetric;

import static care.onetribe.ticket.Desk.lea;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Waits until all that happened is counted. */
@ApplicationScoped
class Counting {

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private final CareCount count;
    private final CountedTickets tickets;
    private final Rows rows;

    Counting(CareCount count, CountedTickets tickets, Rows rows) {
        this.count = count;
        this.tickets = tickets;
        this.rows = rows;
    }

    void all() {
        await().atMost(DEADLINE)
                .until(
                        () -> {
                            count.countOn();
                            return !waiting() && tickets.stepsToCount() == 0;
                        });
    }

    /** The figures of what a team got lately, as leads see them. */
    ValidatableResponse ofTeam(String team, String more) {
        all();
        return lea().get("/care-metrics?team=" + team + more).then().statusCode(200);
    }

    private boolean waiting() {
        return rows.read(
                        "select exists(select 1 from event where position is null)",
                        List.of(),
                        row -> row.getBoolean(1))
                .get(0);
    }
}
