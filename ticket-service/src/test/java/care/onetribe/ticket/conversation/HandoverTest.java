package care.onetribe.ticket.conversation;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.giveOn;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.left;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.resolved;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Desk.theo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandoverTest {

    @Inject Roster roster;

    @Test
    void aHandoverKeepsAllThatTheCustomerMustNotHaveToSayTwice() {
        long id = answered("Given on");

        var made =
                giveOn(mina(), id, "\"toMemberId\": \"theo\"")
                        .statusCode(201)
                        .body("fromId", equalTo("mina"))
                        .body("byId", equalTo("mina"))
                        .body("toMemberId", equalTo("theo"))
                        .body("$", not(hasKey("toTeamId")))
                        .body("reason", equalTo("The depot is in the south"))
                        .body("done", equalTo("Asked the carrier"))
                        .body("next", equalTo("Call the depot"))
                        .body("customerTold", equalTo("A call by Friday"))
                        .extract();

        lea().basePath("")
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .body("id", equalTo(made.path("id")));
        show(id).body("ownerId", equalTo("theo"))
                .body("status", equalTo("OPEN"))
                .body("handovers", equalTo(1));
    }

    @Test
    void everyFieldOfAHandoverIsRequired() {
        long id = answered("Not given on");
        for (var missing : List.of("reason", "done", "next", "customerTold")) {
            var body = complete();
            body.remove(missing);
            refused(id, body, "/" + missing);
            body.put(missing, " ");
            refused(id, body, "/" + missing);
        }
        show(id).body("handovers", equalTo(0)).body("ownerId", equalTo("mina"));
    }

    @Test
    void aHandoverHasOneReceiver() {
        long id = answered("To whom");
        var nobody = complete();
        nobody.remove("toMemberId");
        mina().body(nobody).post("/tickets/{id}/handovers", id).then().statusCode(400);

        giveOn(mina(), id, "\"toMemberId\": \"theo\", \"toTeamId\": \"south\"").statusCode(400);
    }

    @Test
    void onlyTheOwnerOrALeadGivesATicketOn() {
        long id = answered("Mine to give");

        giveOn(theo(), id, "\"toMemberId\": \"theo\"").statusCode(403);
        giveOn(as("handover-coach", "coach"), id, "\"toMemberId\": \"theo\"").statusCode(403);
        giveOn(lea(), id, "\"toMemberId\": \"theo\"")
                .statusCode(201)
                .body("byId", equalTo("lea"))
                .body("fromId", equalTo("mina"));
    }

    @Test
    void aTicketGivenToATeamIsNewThereAndNobodys() {
        long id = answered("For the south");

        giveOn(mina(), id, "\"toTeamId\": \"south\"").statusCode(201);

        show(id).body("status", equalTo("NEW"))
                .body("teamId", equalTo("south"))
                .body("$", not(hasKey("ownerId")))
                .body("handovers", equalTo(1));
    }

    @Test
    void aTicketGivenToAMemberMovesToTheirTeam() {
        joined(roster, "handover-giver", "handover-north");
        joined(roster, "handover-taker", "handover-south");
        long id = open("Moves");
        take(as("handover-giver", "agent"), id, "handover-giver");
        show(id).body("teamId", equalTo("handover-north"));

        giveOn(as("handover-giver", "agent"), id, "\"toMemberId\": \"handover-taker\"")
                .statusCode(201);

        show(id).body("teamId", equalTo("handover-south"));
        as("handover-giver", "agent").get("/tickets/{id}", id).then().statusCode(404);
    }

    @Test
    void aLeadGivesATicketThatNobodyHas() {
        long id = open("Nobody's");

        giveOn(lea(), id, "\"toMemberId\": \"theo\"")
                .statusCode(201)
                .body("$", not(hasKey("fromId")));

        show(id).body("status", equalTo("OPEN")).body("ownerId", equalTo("theo"));
    }

    @Test
    void aHandoverChangesTheOwner() {
        long id = answered("Hers already");

        giveOn(mina(), id, "\"toMemberId\": \"mina\"")
                .statusCode(409)
                .body("rule", equalTo("handover-to-owner"));
    }

    @Test
    void whatIsDoneWithIsNotGivenOn() {
        long id = resolved("Done");

        giveOn(mina(), id, "\"toMemberId\": \"theo\"")
                .statusCode(409)
                .body("rule", equalTo("ticket-is-done"));
        giveOn(mina(), id, "\"toTeamId\": \"south\"").statusCode(409);
    }

    @Test
    void nobodyIsGivenATicketWhoHasLeft() {
        left(roster, "handover-gone");
        long id = answered("For somebody who left");

        giveOn(mina(), id, "\"toMemberId\": \"handover-gone\"")
                .statusCode(409)
                .body("rule", equalTo("owner-has-left"));
        take(lea(), open("Likewise"), "handover-gone").statusCode(409);
    }

    @Test
    void handoversAreListedTheFirstOneFirst() {
        long id = answered("Twice");
        giveOn(mina(), id, "\"toMemberId\": \"theo\"");
        giveOn(theo(), id, "\"toTeamId\": \"south\"");

        var first =
                lea().queryParam("limit", 1)
                        .queryParam("total", true)
                        .get("/tickets/{id}/handovers", id)
                        .then()
                        .body("items.toMemberId", contains("theo"))
                        .body("total", equalTo(2))
                        .extract();
        lea().queryParam("cursor", first.<String>path("next"))
                .get("/tickets/{id}/handovers", id)
                .then()
                .body("items.toTeamId", contains("south"));
    }

    private static Map<String, String> complete() {
        var body = new LinkedHashMap<String, String>();
        for (var field : List.of("reason", "done", "next", "customerTold")) {
            body.put(field, "words");
        }
        body.put("toMemberId", "theo");
        return body;
    }

    private static void refused(long id, Map<String, String> body, String pointer) {
        mina().body(body)
                .post("/tickets/{id}/handovers", id)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }
}
