package care.onetribe.ticket.conversation;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.resolved;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.show;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LifeCycleScheduleTest {

    private static final Duration SEVEN_DAYS = Duration.ofDays(7);
    private static final Duration A_MICROSECOND = Duration.ofNanos(1_000);

    @Inject LifeCycleSchedule schedule;

    @Test
    void aTicketIsClosedSevenDaysAfterItWasResolvedAndNotAMicrosecondBefore() {
        long id = resolved("Closes");
        var due = resolvedAt(id).plus(SEVEN_DAYS);

        schedule.takeStepsDueAt(due.minus(A_MICROSECOND));
        show(id).body("status", equalTo("RESOLVED"));
        schedule.takeStepsDueAt(due);

        show(id).body("status", equalTo("CLOSED"))
                .body("closedAt", equalTo(due.toString()))
                .body("ownerId", equalTo("mina"));
    }

    @Test
    void theSuiteItselfClosesATicket() {
        long id = resolved("Closed by nobody");
        schedule.takeStepsDueAt(resolvedAt(id).plus(SEVEN_DAYS));

        lea().get("/tickets/{id}/timeline", id)
                .then()
                .body("items[-1].step", equalTo("ticket.closed"))
                .body("items[-1]", not(hasKey("memberId")));
    }

    @Test
    void aTicketThatWasReopenedIsNotClosed() {
        long id = resolved("Reopened");
        var due = resolvedAt(id).plus(SEVEN_DAYS);
        say(mina(), id, "CUSTOMER").statusCode(201);

        schedule.takeStepsDueAt(due);

        show(id).body("status", equalTo("OPEN"));
    }

    @Test
    void theCustomersWordReopensAClosedTicketWithItsOwner() {
        long id = resolved("Closed and back");
        schedule.takeStepsDueAt(resolvedAt(id).plus(SEVEN_DAYS));

        say(mina(), id, "CUSTOMER").statusCode(201);

        show(id).body("status", equalTo("OPEN"))
                .body("ownerId", equalTo("mina"))
                .body("reopenings", equalTo(1))
                .body("$", not(hasKey("closedAt")));
    }

    @Test
    void aClosedTicketIsOpenedAgainBeforeAnybodyAnswers() {
        long id = resolved("Closed");
        schedule.takeStepsDueAt(resolvedAt(id).plus(SEVEN_DAYS));

        say(mina(), id, "REPLY").statusCode(409).body("rule", equalTo("ticket-is-closed"));
    }

    @Test
    void aTicketOnHoldComesBackAtItsTimeAndNotAMicrosecondBefore() {
        long id = answered("Held");
        var until = Instant.parse("2035-01-01T00:00:00Z");
        hold(id, until);

        schedule.takeStepsDueAt(until.minus(A_MICROSECOND));
        show(id).body("status", equalTo("ON_HOLD"));
        schedule.takeStepsDueAt(until);

        show(id).body("status", equalTo("OPEN")).body("$", not(hasKey("hold")));
        lea().get("/tickets/{id}/timeline", id)
                .then()
                .body("items[-1].step", equalTo("ticket.resumed"))
                .body("items[-1]", not(hasKey("memberId")));
    }

    @Test
    void whatWentOverIntoAnotherTicketIsNeitherClosedNorBroughtBack() {
        long closing = resolved("Resolved and merged");
        long held = answered("Held and merged");
        var until = Instant.parse("2034-01-01T00:00:00Z");
        hold(held, until);
        var due = resolvedAt(closing).plus(SEVEN_DAYS);
        long stays = open("Stays");
        merge(lea(), closing, stays).statusCode(200);
        merge(lea(), held, stays).statusCode(200);

        schedule.takeStepsDueAt(due);
        schedule.takeStepsDueAt(until);

        var steps =
                lea().queryParam("limit", 200)
                        .get("/tickets/{id}/timeline", stays)
                        .jsonPath()
                        .getList("items.step", String.class);
        assertEquals(0, Collections.frequency(steps, "ticket.closed"));
        assertEquals(0, Collections.frequency(steps, "ticket.resumed"));
    }

    @Test
    void replicasThatLookAtOnceTakeEachStepOnce() throws Exception {
        var ids = IntStream.range(0, 5).mapToObj(i -> resolved("Replicas " + i)).toList();
        var due = resolvedAt(ids.get(4)).plus(SEVEN_DAYS);

        AtOnce.run(
                4,
                i -> {
                    schedule.takeStepsDueAt(due);
                    return i;
                });

        for (long id : ids) {
            lea().get("/tickets/{id}/timeline", id)
                    .then()
                    .body(
                            "items.step",
                            contains(
                                    "ticket.opened",
                                    "ticket.taken",
                                    "ticket.replied",
                                    "ticket.resolved",
                                    "ticket.closed"));
        }
    }

    private static Instant resolvedAt(long id) {
        return Instant.parse(show(id).extract().jsonPath().getString("resolvedAt"));
    }

    private static void hold(long id, Instant until) {
        mina().body(
                        """
                        {"status": "ON_HOLD", "hold": {"reason": "carrier", "until": "%s"}}
                        """
                                .formatted(until))
                .put("/tickets/{id}/status", id)
                .then()
                .statusCode(200);
    }
}
