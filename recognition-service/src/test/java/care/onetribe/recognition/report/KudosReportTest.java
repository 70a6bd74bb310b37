package care.onetribe.recognition.report;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.joins;
import static care.onetribe.recognition.People.thanked;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import care.onetribe.local.testing.AtOnce;
import care.onetribe.recognition.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KudosReportTest {

    @Inject Roster roster;

    private final String north = newHandle("north");
    private String giver;
    private String recipient;
    private String lead;
    private String otherLead;

    @BeforeEach
    void aTeamAndItsLead() {
        giver = joins(roster, north);
        recipient = joins(roster, newHandle("south"));
        lead = joins(roster, north);
        otherLead = joins(roster, newHandle("east"));
    }

    @Test
    void leadsOfThoseWhoAreInItSeeAReport() {
        long id = thanked(giver, recipient, Map.of("visibility", "PRIVATE"));
        report(recipient, id).statusCode(201);

        as(lead, "lead")
                .queryParam("total", true)
                .get("/kudos-reports")
                .then()
                .statusCode(200)
                .body("items.kudos.id", contains((int) id))
                .body("items[0].reason", equalTo("It names a customer."))
                .body("items[0].kudos.message", equalTo("You stayed until it was solved."))
                .body("total", equalTo(1));
        as(otherLead, "lead").get("/kudos-reports").then().body("items.size()", equalTo(0));
        as(recipient, "agent").get("/kudos-reports").then().statusCode(403);
    }

    @Test
    void aHiddenKudosIsSeenByItsGiverAloneWithTheReason() {
        long id = thanked(giver, recipient, Map.of());

        hide(lead, "lead", id).statusCode(200).body("because", equalTo("It names a customer."));

        as(giver, "agent")
                .get("/kudos/{id}", id)
                .then()
                .statusCode(200)
                .body("hiding.because", equalTo("It names a customer."))
                .body("hiding.byId", equalTo(lead));
        for (var reader : List.of(recipient, lead, otherLead)) {
            as(reader, "lead").get("/kudos/{id}", id).then().statusCode(404);
        }
        as(recipient, "agent")
                .queryParam("member", recipient)
                .get("/feed")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void aHiddenKudosIsShownAgain() {
        long id = thanked(giver, recipient, Map.of());
        hide(lead, "lead", id).statusCode(200);

        as(lead, "lead").delete("/kudos/{id}/hiding", id).then().statusCode(204);

        as(recipient, "agent").get("/kudos/{id}", id).then().statusCode(200);
        as(lead, "lead").delete("/kudos/{id}/hiding", id).then().statusCode(404);
    }

    @Test
    void privateWordsComeToALeadOnlyByAReport() {
        long id = thanked(giver, recipient, Map.of("visibility", "PRIVATE"));

        hide(lead, "lead", id).statusCode(404);
        report(recipient, id).statusCode(201);
        hide(lead, "lead", id).statusCode(200);
    }

    @Test
    void aLeadHidesForTheirOwnTeamAndAnAdminForAll() {
        long id = thanked(giver, recipient, Map.of());

        hide(otherLead, "lead", id).statusCode(404);
        hide(lead, "agent", id).statusCode(403);
        hide(newHandle("ada"), "admin", id).statusCode(200);
    }

    @Test
    void somebodyReportsAKudosOnceHoweverOftenAtOnce() throws Exception {
        long id = thanked(giver, recipient, Map.of());

        var statuses = AtOnce.run(6, number -> report(recipient, id).extract().statusCode());

        Assertions.assertEquals(
                List.of(201, 409, 409, 409, 409, 409), statuses.stream().sorted().toList());
        report(recipient, id).body("rule", equalTo("kudos-is-reported"));
    }

    private static ValidatableResponse report(String handle, long id) {
        return as(handle, "agent")
                .body(Map.of("reason", "It names a customer."))
                .post("/kudos/{id}/reports", id)
                .then();
    }

    private static ValidatableResponse hide(String handle, String role, long id) {
        return as(handle, role)
                .body(Map.of("because", "It names a customer."))
                .put("/kudos/{id}/hiding", id)
                .then();
    }
}
