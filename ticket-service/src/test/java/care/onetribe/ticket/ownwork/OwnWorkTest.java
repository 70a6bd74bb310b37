package care.onetribe.ticket.ownwork;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.giveOn;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.openWith;
import static care.onetribe.ticket.Desk.resolve;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Desk.turnTo;
import static care.onetribe.ticket.Themed.assign;
import static care.onetribe.ticket.Themed.fix;
import static care.onetribe.ticket.Themed.theme;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OwnWorkTest {

    private static final AtomicInteger MEMBERS = new AtomicInteger();

    @Inject Roster roster;

    private final String me = "worker-" + MEMBERS.incrementAndGet();

    @Test
    void whoeverHasNothingBeginsWithNothing() {
        work().body("", not(hasKey("focus"))).body("tickets", empty()).body("followUps", empty());
    }

    @Test
    void theFocusComesWithItsBriefing() {
        long id = taken("");
        turnTo(me(), id, null).statusCode(200);

        work().body("focus.ticketId", equalTo((int) id))
                .body("focus.briefing.ticket.subject", equalTo("Work"))
                .body("focus.briefing.customer.name", equalTo("Alexis"));
    }

    @Test
    void theFocusFollowsItsTicketIntoAnother() {
        long id = taken("");
        turnTo(me(), id, null).statusCode(200);
        long other = taken("");
        merge(lea(), id, other).statusCode(200);

        work().body("focus.briefing.ticket.id", equalTo((int) other)).body("tickets", hasSize(1));
    }

    @Test
    void aFocusOutOfSightIsNone() {
        joined(roster, me, me + "-team");
        long id = taken("");
        turnTo(me(), id, null).statusCode(200);
        joined(roster, me + "-other", me + "-far");
        giveOn(lea(), id, "\"toTeamId\": \"%s-far\"".formatted(me)).statusCode(201);
        take(lea(), id, me + "-other").statusCode(200);

        me().get("/tickets/{id}", id).then().statusCode(404);
        work().body("", not(hasKey("focus"))).body("tickets", empty());
    }

    @Test
    void ticketsInWorkAreOnesOwnWithWhatIsDueInFront() {
        long normal = taken("");
        long urgent = taken(", \"priority\": \"URGENT\"");
        long waiting = taken(", \"priority\": \"HIGH\"");
        say(me(), waiting, "REPLY", ", \"then\": \"WAITING_ON_CUSTOMER\"").statusCode(201);
        long later = heldUntil("2035-02-01T00:00:00Z");
        long sooner = heldUntil("2035-01-01T00:00:00Z");
        long done = taken("");
        say(me(), done, "REPLY").statusCode(201);
        resolve(me(), done).statusCode(200);
        open("Of nobody");

        work().body("tickets.id", contains(ints(urgent, normal, sooner, later, waiting)));
    }

    @Test
    void customersWhoWaitForWordFromMeAreShown() {
        long theme = theme("Own work");
        long id = taken("");
        assign(lea(), id, theme).statusCode(200);
        fix(lea(), theme, "The depot scans again").statusCode(200);

        work().body("followUps.ticketId", contains((int) id));
    }

    @ParameterizedTest
    @CsvSource({"agent,200", "coach,200", "lead,200", "admin,200", "integration,403"})
    void itIsForPeople(String role, int status) {
        as(me, role).get("/my-work").then().statusCode(status);
    }

    private long heldUntil(String time) {
        long id = taken("");
        say(
                        me(),
                        id,
                        "REPLY",
                        ", \"then\": \"ON_HOLD\", \"hold\": {\"reason\": \"The depot\", \"until\": \"%s\"}"
                                .formatted(time))
                .statusCode(201);
        return id;
    }

    private static Integer[] ints(long... ids) {
        return LongStream.of(ids).mapToObj(id -> (int) id).toArray(Integer[]::new);
    }

    private long taken(String more) {
        long id = openWith("Work", more);
        take(me(), id, me).statusCode(200);
        return id;
    }

    private ValidatableResponse work() {
        return me().get("/my-work").then().statusCode(200);
    }

    private RequestSpecification me() {
        return as(me, "agent");
    }
}
