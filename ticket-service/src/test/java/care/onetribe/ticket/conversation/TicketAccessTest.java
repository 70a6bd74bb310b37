package care.onetribe.ticket.conversation;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.describe;
import static care.onetribe.ticket.Desk.giveOn;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.openWith;
import static care.onetribe.ticket.Desk.resolve;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Desk.take;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketAccessTest {

    private static final String NORTH = "access-north";
    private static final String SOUTH = "access-south";

    private static final List<String> EVERYBODY_ELSE =
            List.of("coach", "lead", "admin", "integration", "service");

    @Inject Roster roster;

    @BeforeEach
    void twoTeams() {
        joined(roster, "access-owner", NORTH);
        joined(roster, "access-colleague", NORTH);
        joined(roster, "access-stranger", SOUTH);
    }

    @Test
    void anOwnedTicketOfATeamIsThatTeamsAlone() {
        assertAgents(
                Map.of("owner", 200, "colleague", 200, "stranger", 404, "newcomer", 404), owned());
    }

    @Test
    void aTicketWithoutAnOwnerIsEveryAgents() {
        assertAgents(
                Map.of("owner", 200, "colleague", 200, "stranger", 200, "newcomer", 200),
                openWith("Of a team", ", \"teamId\": \"%s\"".formatted(NORTH)));
    }

    @Test
    void aTicketWithoutATeamIsEveryAgents() {
        long id = open("Of no team");
        take(as("access-newcomer", "agent"), id, "access-newcomer").statusCode(200);

        assertAgents(Map.of("owner", 200, "colleague", 200, "stranger", 200, "newcomer", 200), id);
    }

    @Test
    void anOwnerSeesTheirTicketThoughTheyMovedToAnotherTeam() {
        long id = owned();
        joined(roster, "access-owner", SOUTH);

        assertAgents(Map.of("owner", 200, "colleague", 200, "stranger", 404, "newcomer", 404), id);
    }

    @Test
    void theOtherRolesReadTicketsOfEveryTeam() {
        long id = owned();
        for (var role : EVERYBODY_ELSE) {
            assertEquals(200, read(role + "-reader", role, id), role);
        }
    }

    @Test
    void whatIsNotVisibleIsNotThereAtAnyAddressBelowIt() {
        long id = owned();
        for (var place :
                List.of(
                        "messages",
                        "messages/1",
                        "handovers",
                        "handovers/1",
                        "timeline",
                        "briefing",
                        "links",
                        "links/1",
                        "merged-tickets")) {
            as("access-stranger", "agent")
                    .get("/tickets/%d/%s".formatted(id, place))
                    .then()
                    .statusCode(404);
            lea().get("/tickets/999999999/" + place).then().statusCode(404);
        }
    }

    @Test
    void whatIsNotVisibleIsNotChanged() {
        long id = owned();
        var before = show(id).extract().asString();
        var stranger = "access-stranger";

        take(as(stranger, "agent"), id, stranger).statusCode(404);
        say(as(stranger, "agent"), id, "NOTE").statusCode(404);
        giveOn(as(stranger, "agent"), id, "\"toMemberId\": \"theo\"").statusCode(404);
        resolve(as(stranger, "agent"), id).statusCode(404);
        describe(as(stranger, "agent"), id, "{\"subject\": \"x\"}").statusCode(404);
        as(stranger, "agent")
                .body("{\"status\": \"WAITING_ON_CUSTOMER\"}")
                .put("/tickets/{id}/status", id)
                .then()
                .statusCode(404);
        as(stranger, "agent")
                .body("{\"reason\": \"x\"}")
                .post("/tickets/{id}/reopenings", id)
                .then()
                .statusCode(404);

        assertEquals(before, show(id).extract().asString());
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        long id = owned();
        for (var role : List.of("coach", "integration", "service")) {
            var reader = role + "-reader";
            take(as(reader, role), id, reader).statusCode(403);
            say(as(reader, role), id, "REPLY").statusCode(403);
            giveOn(as(reader, role), id, "\"toMemberId\": \"theo\"").statusCode(403);
            resolve(as(reader, role), id).statusCode(403);
            describe(as(reader, role), id, "{\"subject\": \"x\"}").statusCode(403);
        }
    }

    @Test
    void leadsAndAdminsWorkTicketsOfEveryTeam() {
        for (var role : List.of("lead", "admin")) {
            long id = owned();
            say(as(role + "-worker", role), id, "REPLY").statusCode(201);
            resolve(as(role + "-worker", role), id).statusCode(200);
        }
    }

    @Test
    void withoutATokenNothingIsShown() {
        given().get("/api/v1/tickets/{id}", owned()).then().statusCode(401);
    }

    private static long owned() {
        long id = open("Owned in the north");
        take(as("access-owner", "agent"), id, "access-owner").statusCode(200);
        return id;
    }

    /** Expected answers by who asks: {@code newcomer} is nobody that the roster knows. */
    private static void assertAgents(Map<String, Integer> expected, long id) {
        var answers = new LinkedHashMap<String, Integer>();
        expected.keySet().forEach(who -> answers.put(who, read("access-" + who, "agent", id)));
        assertEquals(expected, answers);
    }

    private static int read(String handle, String role, long id) {
        return as(handle, role).get("/tickets/{id}", id).statusCode();
    }
}
