package care.onetribe.ticket.conversation;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Desk.theo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One owner for each ticket. */
@QuarkusTest
class TakingTest {

    @Test
    void ofFiftyWhoTakeATicketAtOnceOneGetsItAndTheOthersAreToldWho() throws Exception {
        long id = open("Contested");
        var pool = Executors.newFixedThreadPool(50);
        try {
            List<Callable<Integer>> takers =
                    IntStream.range(0, 50)
                            .<Callable<Integer>>mapToObj(i -> () -> taker(id, i))
                            .toList();
            var statuses = new ArrayList<Integer>();
            for (var result : pool.invokeAll(takers)) {
                statuses.add(result.get());
            }
            assertEquals(1, statuses.stream().filter(status -> status == 200).count());
            assertEquals(49, statuses.stream().filter(status -> status == 409).count());
        } finally {
            pool.shutdown();
        }
        var owner = show(id).extract().jsonPath().getString("ownerId");
        take(theo(), id, "theo")
                .statusCode(409)
                .body("rule", equalTo("ticket-has-owner"))
                .body("ownerId", equalTo(owner))
                .body("detail", containsString("belongs to " + owner));
    }

    @Test
    void takingWhatOneHasChangesNothing() {
        long id = open("Mine");
        var tag = take(mina(), id, "mina").statusCode(200).extract().header("ETag");

        take(mina(), id, "mina").statusCode(200).header("ETag", equalTo(tag));
    }

    @Test
    void onlyALeadGivesATicketToSomebodyElse() {
        long id = open("For theo");

        take(mina(), id, "theo").statusCode(403);
        take(lea(), id, "theo").statusCode(200).body("ownerId", equalTo("theo"));
    }

    private static int taker(long id, int i) {
        return take(as("agent-" + i, "agent"), id, "agent-" + i).extract().statusCode();
    }
}
