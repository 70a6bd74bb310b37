package care.onetribe.coaching.sample;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.roster.RosterFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SampleTest {

    @Inject TicketNews news;

    private TicketTold tickets;
    private String team;
    private String agent;
    private String coach;

    @BeforeEach
    void aTeam() {
        tickets = new TicketTold(news);
        team = newTeam();
        agent = newMember("agent", team);
        coach = newMember("coach", team);
    }

    @Test
    void itReadsTheFeedOfTickets() {
        assertEquals("ticket", news.source());
    }

    @Test
    void aSampleIsDrawnFromWhatWasResolvedInThePeriodByTheMembersNamed() {
        long first = tickets.resolved(agent, "2026-03-01T00:00:00Z");
        long last = tickets.resolved(agent, "2026-03-31T23:59:59.999999Z");
        tickets.resolved(agent, "2026-02-28T23:59:59.999999Z");
        tickets.resolved(agent, "2026-04-01T00:00:00Z");
        tickets.resolved(newMember("agent", team), "2026-03-05T09:00:00Z");

        draw(10, agent)
                .statusCode(201)
                .body("tickets.ticketId", containsInAnyOrder((int) first, (int) last))
                .body(
                        "shares",
                        equalTo(List.of(Map.of("memberId", agent, "candidates", 2, "drawn", 2))))
                .body("number", equalTo(10))
                .body("teamId", equalTo(team))
                .body("drawnById", equalTo(coach));
    }

    @Test
    void thePeriodIsThatOfTheTeamsTimeZone() {
        patch(asAdmin(), "/teams/" + team, "{\"timeZone\": \"Australia/Lord_Howe\"}")
                .statusCode(200);
        long inside = tickets.resolved(agent, "2026-02-28T13:00:00Z");
        tickets.resolved(agent, "2026-02-28T12:59:59Z");
        tickets.resolved(agent, "2026-03-31T13:00:00Z");

        draw(10, agent).body("tickets.ticketId", equalTo(List.of((int) inside)));
    }

    @Test
    void itIsDrawnEvenlyPerMember() {
        var other = newMember("agent", team);
        for (int i = 0; i < 7; i++) {
            tickets.resolved(agent, "2026-03-05T09:00:00Z");
        }
        tickets.resolved(other, "2026-03-05T09:00:00Z");
        tickets.resolved(other, "2026-03-05T09:00:00Z");

        var sample = draw(6, agent, other).extract().jsonPath();

        assertEquals(4, sample.getInt(share(agent) + ".drawn"));
        assertEquals(7, sample.getInt(share(agent) + ".candidates"));
        assertEquals(2, sample.getInt(share(other) + ".drawn"));
    }

    @Test
    void anybodyCanCheckTheDrawByItsSeed() {
        var candidates = new ArrayList<Integer>();
        for (int i = 0; i < 20; i++) {
            candidates.add((int) tickets.resolved(agent, "2026-03-05T09:00:00Z"));
        }

        var sample = draw(5, agent).extract().jsonPath();

        assertEquals(
                new RandomOrder(sample.getString("seed")).shuffled(candidates).subList(0, 5),
                sample.getList("tickets.ticketId"));
    }

    @Test
    void membersTakeTurnsInTheOrderOfTheSeed() {
        var members = new ArrayList<>(List.of(agent, newMember("agent", team)));
        members.forEach(member -> tickets.resolved(member, "2026-03-05T09:00:00Z"));

        JsonPath sample = draw(1, members.toArray(String[]::new)).extract().jsonPath();

        var first = new RandomOrder(sample.getString("seed")).shuffled(members).get(0);
        assertEquals(List.of(first), sample.getList("tickets.memberId"));
    }

    @Test
    void aTicketThatWasOpenedAgainOrWentOverIsNotDrawn() {
        long stays = tickets.resolved(agent, "2026-03-05T09:00:00Z");
        tickets.reopened(tickets.resolved(agent, "2026-03-05T09:00:00Z"));
        tickets.merged(tickets.resolved(agent, "2026-03-05T09:00:00Z"), stays);

        draw(10, agent).body("tickets.ticketId", equalTo(List.of((int) stays)));
    }

    @Test
    void aTicketResolvedAgainIsDrawnOnceAndOfItsLastOwner() {
        var other = newMember("agent", team);
        long ticket = tickets.resolved(agent, "2026-03-05T09:00:00Z");
        tickets.reopened(ticket);
        tickets.resolved(ticket, other, "2026-03-06T09:00:00Z");
        tickets.resolved(ticket, other, "2026-03-06T09:00:00Z");

        draw(10, agent, other)
                .body("tickets.size()", equalTo(1))
                .body("tickets[0].memberId", equalTo(other));
    }

    @Test
    void whatElseHappensToTicketsMakesNoCandidate() {
        tickets.tell(
                "ticket.taken", TicketTold.data(1).put("ownerId", agent), "2026-03-05T09:00:00Z");
        tickets.tell(
                "ticket.resolved", TicketTold.data(2).putNull("ownerId"), "2026-03-05T09:00:00Z");

        draw(10, agent).statusCode(409).body("rule", equalTo("nothing-to-draw"));
    }

    @Test
    void aSampleNeverChanges() {
        long ticket = tickets.resolved(agent, "2026-03-05T09:00:00Z");
        int id = draw(10, agent).extract().path("id");
        tickets.reopened(ticket);

        asCoach()
                .get("/review-samples/{id}", id)
                .then()
                .statusCode(200)
                .body("tickets.ticketId", equalTo(List.of((int) ticket)));
    }

    @Test
    void theDrawIsToldWithoutWhoWasDrawn() {
        tickets.resolved(agent, "2026-03-05T09:00:00Z");
        int id = draw(10, agent).extract().path("id");

        var event = RosterFeed.of("review-samples/" + id, 1).get(0);

        assertEquals("review-sample.drawn", event.get("type"));
        assertEquals(Map.of("sampleId", id, "teamId", team, "tickets", 1), event.get("data"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2026-03-01, 5",
        "2026-03-01, 2027-03-03, 5",
        "2026-03-01, 2026-03-31, 0",
        "2026-03-01, 2026-03-31, 201"
    })
    void whatMakesNoSampleIsRefused(String firstDay, String lastDay, int number) {
        as(coach, "coach")
                .body(request(firstDay, lastDay, number, agent))
                .post("/review-samples")
                .then()
                .statusCode(400);
    }

    @Test
    void aPeriodAtTheEndOfTimeIsAPeriod() {
        as(coach, "coach")
                .body(request("9999-12-31", "9999-12-31", 5, agent))
                .post("/review-samples")
                .then()
                .statusCode(409);
    }

    @Test
    void samplesAreDrawnFromTheCallersOwnTeamByItsCoachesAndLeads() {
        tickets.resolved(agent, "2026-03-05T09:00:00Z");
        var stranger = newMember("agent", newTeam());

        drawAs(as(newMember("lead", team), "lead"), agent).statusCode(201);
        drawAs(as(newMember("coach", newTeam()), "coach"), agent).statusCode(403);
        drawAs(as(newMember("lead", newTeam()), "lead"), agent).statusCode(403);
        drawAs(asCoach(), stranger).statusCode(403);
        drawAs(as(agent, "agent"), agent).statusCode(403);
        drawAs(asAdmin(), agent).statusCode(403);
        drawAs(asCoach(), newHandle("nobody"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/memberIds/0"));
    }

    @Test
    void aSampleIsSeenByCoachesAndLeadsOfItsTeamOnly() {
        tickets.resolved(agent, "2026-03-05T09:00:00Z");
        int id = draw(10, agent).extract().path("id");

        shown(newMember("lead", team), "lead", id, 200);
        shown(newMember("coach", team), "coach", id, 200);
        shown(newMember("coach", newTeam()), "coach", id, 404);
        shown(newMember("lead", newTeam()), "lead", id, 404);
        shown(newMember("coach", null), "coach", id, 404);
        shown(agent, "agent", id, 403);
        shown("ada", "admin", id, 403);
    }

    private static void shown(String caller, String role, int id, int status) {
        as(caller, role).get("/review-samples/{id}", id).then().statusCode(status);
        as(caller, role).get("/review-samples/{id}/results", id).then().statusCode(status);
    }

    @Test
    void aTeamsSamplesAreListedTheNewestFirst() {
        tickets.resolved(agent, "2026-03-05T09:00:00Z");
        int first = draw(1, agent).extract().path("id");
        int second = draw(1, agent).extract().path("id");

        var page =
                asCoach().queryParam("limit", 1).queryParam("total", true).get("/review-samples");
        page.then().body("items.id", equalTo(List.of(second))).body("total", equalTo(2));
        asCoach()
                .queryParam("cursor", page.jsonPath().getString("next"))
                .get("/review-samples")
                .then()
                .body("items.id", equalTo(List.of(first)));
        as(newMember("coach", null), "coach").get("/review-samples").then().statusCode(403);
    }

    private RequestSpecification asCoach() {
        return as(coach, "coach");
    }

    private ValidatableResponse draw(int number, String... memberIds) {
        return asCoach()
                .body(request("2026-03-01", "2026-03-31", number, memberIds))
                .post("/review-samples")
                .then();
    }

    private static ValidatableResponse drawAs(RequestSpecification caller, String memberId) {
        return caller.body(request("2026-03-01", "2026-03-31", 5, memberId))
                .post("/review-samples")
                .then();
    }

    private static String request(
            String firstDay, String lastDay, int number, String... memberIds) {
        return """
        {"firstDay": "%s", "lastDay": "%s", "number": %d, "memberIds": ["%s"]}
        """
                .formatted(firstDay, lastDay, number, String.join("\", \"", memberIds));
    }

    private static String share(String memberId) {
        return "shares.find { it.memberId == '%s' }".formatted(memberId);
    }
}
