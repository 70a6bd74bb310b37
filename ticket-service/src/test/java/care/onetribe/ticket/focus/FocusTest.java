package care.onetribe.ticket.focus;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.resolved;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Desk.turnTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.AtOnce;
import care.onetribe.ticket.Desk;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FocusTest {

    private static final AtomicInteger MEMBERS = new AtomicInteger();

    @Inject Roster roster;

    /** Whoever nobody else is, since focus is a member's own. */
    private final String me = "focused-" + MEMBERS.incrementAndGet();

    @Test
    void nothingIsInFocusAtFirst() {
        me().get("/focus").then().statusCode(204);
        me().get("/focus/history").then().statusCode(200).body("items", empty());
    }

    @Test
    void theTicketTurnedToIsInFocus() {
        long id = open();

        var turned = turnTo(me(), id, null).statusCode(200).body("ticketId", equalTo((int) id));

        me().get("/focus")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(turned.extract().header("ETag")))
                .body("ticketId", equalTo((int) id))
                .body("since", equalTo(turned.extract().jsonPath().getString("since")));
    }

    @Test
    void turningToTheTicketInFocusChangesNothing() {
        long id = open();
        var before = turnTo(me(), id, null).extract();

        turnTo(me(), id, "not left")
                .statusCode(200)
                .header("ETag", equalTo(before.header("ETag")))
                .body("since", equalTo(before.jsonPath().getString("since")));

        me().get("/focus/history").then().body("items", empty());
    }

    @Test
    void leavingATicketThatIsNotResolvedWithoutANoteIsAConflictThatSaysSo() {
        long first = open();
        turnTo(me(), first, null);

        turnTo(me(), open(), null)
                .statusCode(409)
                .body("rule", equalTo("resume-note-missing"))
                .body("ticketId", equalTo((int) first))
                .body(
                        "detail",
                        equalTo(
                                "You leave ticket %d, which is not resolved. Say in resumeNote where"
                                                .formatted(first)
                                        + " you are with it and what comes next."));

        me().get("/focus").then().body("ticketId", equalTo((int) first));
    }

    @Test
    void theNoteIsForTheTicketThatIsLeft() {
        long left = open();
        long next = open();
        var since = turnTo(me(), left, null).extract().jsonPath().getString("since");

        turnTo(me(), next, "The carrier calls back")
                .statusCode(200)
                .body("ticketId", equalTo((int) next));

        me().get("/focus/history")
                .then()
                .body("items.ticketId", contains((int) left))
                .body("items.resumeNote", contains("The carrier calls back"))
                .body("items.startedAt", contains(since));
    }

    @Test
    void aTicketThatIsDoneWithIsLeftWithoutANote() {
        long done = resolved("Done");
        turnTo(me(), done, null);

        turnTo(me(), open(), null).statusCode(200);

        me().get("/focus/history")
                .then()
                .body("items.ticketId", contains((int) done))
                .body("items[0]", not(hasKey("resumeNote")));
    }

    @Test
    void aBlankNoteIsNone() {
        turnTo(me(), open(), null);

        turnTo(me(), open(), " ").statusCode(400).body("errors.pointer", contains("/resumeNote"));
        me().queryParam("resumeNote", " ").delete("/focus").then().statusCode(400);
    }

    @Test
    void focusIsClearedWithANoteLikewise() {
        long id = open();
        turnTo(me(), id, null);

        me().delete("/focus").then().statusCode(409).body("rule", equalTo("resume-note-missing"));
        me().get("/focus").then().statusCode(200);
        me().queryParam("resumeNote", "Until tomorrow").delete("/focus").then().statusCode(204);

        me().get("/focus").then().statusCode(204);
        me().get("/focus/history").then().body("items.resumeNote", contains("Until tomorrow"));
    }

    @Test
    void clearingWhatIsClearChangesNothing() {
        me().delete("/focus").then().statusCode(204);

        me().get("/focus/history").then().body("items", empty());
    }

    @Test
    void aNoteInTheAddressHasAThousandCharactersOfAnyScript() {
        var note = "語".repeat(1_000);
        turnTo(me(), open(), null);

        me().queryParam("resumeNote", note + "語").delete("/focus").then().statusCode(400);
        me().queryParam("resumeNote", note).delete("/focus").then().statusCode(204);

        me().get("/focus/history").then().body("items.resumeNote", contains(note));
    }

    @Test
    void aVersionThatIsNamedIsHonoured() {
        long first = open();
        var stale = turnTo(me(), first, null).extract().header("ETag");
        var fresh = turnTo(me(), open(), "left").extract().header("ETag");

        turnTo(me().header("If-Match", stale), first, "left").statusCode(412);
        me().header("If-Match", stale).delete("/focus").then().statusCode(412);
        turnTo(me().header("If-Match", fresh), first, "left").statusCode(200);
    }

    @Test
    void ofManyTicketsTurnedToAtOnceOneIsInFocusAndEachOtherWasLeftOnce() throws Exception {
        var ids = IntStream.range(0, 8).mapToObj(i -> open()).toList();

        var answers =
                AtOnce.run(
                        ids.size(), i -> turnTo(me(), ids.get(i), "left").extract().statusCode());

        assertEquals(List.of(200, 200, 200, 200, 200, 200, 200, 200), answers);
        var seen = new HashSet<>(left());
        assertEquals(7, seen.size());
        seen.add(me().get("/focus").jsonPath().getLong("ticketId"));
        assertEquals(new HashSet<>(ids), seen);
    }

    @Test
    void ofManyFirstTurnsAtOnceThatMeanAnotherVersionNoneIsTaken() throws Exception {
        for (int round = 0; round < 10; round++) {
            var member = "first-%d-%s".formatted(round, me);
            var ids = IntStream.range(0, 8).mapToObj(i -> open()).toList();

            var answers =
                    AtOnce.run(
                            ids.size(),
                            i -> turnTo(stale(member), ids.get(i), null).extract().statusCode());

            assertEquals(Collections.nCopies(8, 412), answers);
            as(member, "agent").get("/focus").then().statusCode(204);
        }
    }

    @Test
    void aTicketOfAnotherTeamCannotBeTurnedTo() {
        var owner = "owner-of-" + me;
        joined(roster, me, "team-of-" + me);
        joined(roster, owner, "other-than-" + me);
        long id = open();
        take(as(owner, "agent"), id, owner).statusCode(200);

        turnTo(me(), id, null).statusCode(404);
        turnTo(me(), 999_999_999, null).statusCode(404);
        me().get("/focus").then().statusCode(204);
    }

    @Test
    void historyIsPagedTheLastOneFirst() {
        var ids = IntStream.range(0, 4).mapToObj(i -> open()).toList();
        ids.forEach(id -> turnTo(me(), id, "left " + id).statusCode(200));

        var first =
                me().queryParam("limit", 2)
                        .queryParam("total", true)
                        .get("/focus/history")
                        .then()
                        .body(
                                "items.ticketId",
                                contains(ids.get(2).intValue(), ids.get(1).intValue()))
                        .body("total", equalTo(3))
                        .extract()
                        .jsonPath();
        me().queryParam("limit", 2)
                .queryParam("cursor", first.getString("next"))
                .get("/focus/history")
                .then()
                .body("items.ticketId", contains(ids.get(0).intValue()))
                .body("$", not(hasKey("next")));
    }

    @Test
    void focusIsOnesOwn() {
        turnTo(me(), open(), null);

        as("not-" + me, "agent").get("/focus").then().statusCode(204);
    }

    @Test
    void onlyWhoWorksOnTicketsHasAFocus() {
        for (var role : List.of("coach", "integration", "service")) {
            as(me, role).get("/focus").then().statusCode(403);
            turnTo(as(me, role), open(), null).statusCode(403);
            as(me, role).delete("/focus").then().statusCode(403);
            as(me, role).get("/focus/history").then().statusCode(403);
        }
    }

    private RequestSpecification me() {
        return as(me, "agent");
    }

    private static RequestSpecification stale(String member) {
        return as(member, "agent").header("If-Match", "\"7\"");
    }

    private static long open() {
        return Desk.open("Focus");
    }

    private List<Long> left() {
        return me().get("/focus/history").jsonPath().getList("items.ticketId", Long.class);
    }
}
