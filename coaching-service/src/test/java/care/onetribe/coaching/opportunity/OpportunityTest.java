package care.onetribe.coaching.opportunity;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.opportunity.OpportunityClient.offer;
import static care.onetribe.coaching.opportunity.OpportunityClient.opportunity;
import static care.onetribe.coaching.opportunity.OpportunityClient.sayYes;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.skill.SkillClient.newSkill;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.roster.RosterFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpportunityTest {

    @Test
    void anybodyOffersSomethingToGrowBy() {
        var agent = newMember("agent", null);

        offer(as(agent, "agent"), opportunity(2, "calm-an-angry-customer", "ask-before-assuming"))
                .statusCode(201)
                .header("Location", startsWith("/api/v1/opportunities/"))
                .header("ETag", equalTo("\"0\""))
                .body("kind", equalTo("SHADOWING"))
                .body("opensOn", equalTo("2000-01-01"))
                .body("closesOn", equalTo("2999-12-31"))
                .body("places", equalTo(2))
                .body("taken", equalTo(0))
                .body(
                        "skillKeys",
                        equalTo(List.of("ask-before-assuming", "calm-an-angry-customer")))
                .body("offeredById", equalTo(agent))
                .body("$", not(hasKey("withdrawnAt")));
    }

    @Test
    void itClosesOnTheDayOnWhichItOpensAtTheEarliest() {
        var opportunity = opportunity(1);
        opportunity.put("closesOn", "1999-12-31");

        offer(as("lea", "lead"), opportunity)
                .statusCode(400)
                .body("errors[0].detail", containsString("closesOn must not be before opensOn"));
    }

    @Test
    void whoeverSaysYesHasAPlaceWhateverTheyCanDoYet() {
        int id = offer(opportunity(2, newSkill()));
        var member = newMember("agent", null);

        sayYes(id, member)
                .statusCode(201)
                .header(
                        "Location",
                        equalTo("/api/v1/opportunities/%d/participants/%s".formatted(id, member)))
                .body("memberId", equalTo(member))
                .body("saidYesAt", notNullValue())
                .body("$", not(hasKey("result")));

        sayYes(id, member).statusCode(200);
        show(id).body("taken", equalTo(1));
    }

    @Test
    void ofTwentyWhoSayYesAtOnceAsManyGetAPlaceAsThereAre() throws Exception {
        int id = offer(opportunity(3));

        var statuses =
                atOnce(20, () -> sayYes(id, newMember("agent", null)).extract().statusCode());

        assertEquals(3, Collections.frequency(statuses, 201));
        assertEquals(17, Collections.frequency(statuses, 409));
        show(id).body("taken", equalTo(3));
    }

    @Test
    void oneWhoSaysYesManyTimesAtOnceHasOnePlace() throws Exception {
        int id = offer(opportunity(5));
        var member = newMember("agent", null);

        var statuses = atOnce(8, () -> sayYes(id, member).extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(7, Collections.frequency(statuses, 200));
        show(id).body("taken", equalTo(1));
    }

    @Test
    void aPlaceThatIsLeftIsFreeAgain() {
        int id = offer(opportunity(1));
        var first = newMember("agent", null);
        var second = newMember("agent", null);
        sayYes(id, first).statusCode(201);
        sayYes(id, second).statusCode(409).body("rule", equalTo("no-place-left"));

        leave(id, first).statusCode(204);

        sayYes(id, second).statusCode(201);
        leave(id, first).statusCode(404);
    }

    @Test
    void oneSaysYesFromTheFirstDayToTheLastWhereOneIs() {
        var member = newMember("agent", null);
        patch(as("ada", "admin"), "/members/" + member, "{\"timeZone\": \"Pacific/Kiritimati\"}")
                .statusCode(200);
        var there = LocalDate.now(ZoneId.of("Pacific/Kiritimati"));

        sayYes(open(there.plusDays(2), there.plusDays(9)), member)
                .statusCode(409)
                .body("rule", equalTo("opportunity-is-not-open"))
                .body("opensOn", equalTo(there.plusDays(2).toString()));
        sayYes(open(there.minusDays(9), there.minusDays(2)), member).statusCode(409);
        sayYes(open(there.minusDays(1), there.plusDays(1)), member).statusCode(201);
    }

    @Test
    void whoeverOffersItTakesNoPlaceFromOthers() {
        var offerer = newMember("agent", null);
        int id = offer(as(offerer, "agent"), opportunity(1)).extract().path("id");

        sayYes(id, offerer).statusCode(409).body("rule", equalTo("own-opportunity"));
    }

    @Test
    void nobodyLosesAPlaceBecauseThereAreFewer() {
        int id = offer(opportunity(2));
        sayYes(id, newMember("agent", null)).statusCode(201);
        sayYes(id, newMember("agent", null)).statusCode(201);

        patch(as("lea", "lead"), "/opportunities/" + id, "{\"places\": 1}")
                .statusCode(409)
                .body("rule", equalTo("places-are-taken"))
                .body("taken", equalTo(2));
        patch(as("lea", "lead"), "/opportunities/" + id, "{\"places\": 3, \"skillKeys\": null}")
                .statusCode(200)
                .body("places", equalTo(3));
    }

    @Test
    void whatIsWithdrawnIsOfferedNoMore() {
        int id = offer(opportunity(2));
        withdraw(id)
                .statusCode(200)
                .body("withdrawnAt", notNullValue())
                .body("withdrawnBecause", equalTo("The desk moves."));

        for (var answer :
                List.of(
                        withdraw(id),
                        sayYes(id, newMember("agent", null)),
                        patch(as("lea", "lead"), "/opportunities/" + id, "{\"places\": 9}"))) {
            answer.statusCode(409).body("rule", equalTo("opportunity-is-withdrawn"));
        }
    }

    @Test
    void theOutcomeIsNotedAndStays() {
        int id = offer(opportunity(2));
        var member = newMember("agent", null);
        sayYes(id, member).statusCode(201);

        note(id, member, "TOOK_PART", null)
                .statusCode(200)
                .body("result", equalTo("TOOK_PART"))
                .body("note", equalTo("Calmed the caller."))
                .body("notedById", equalTo(member));
        leave(id, member).statusCode(409).body("rule", equalTo("outcome-is-noted"));
        note(id, member, "DID_NOT_COME_TO_IT", null).statusCode(428);
        note(id, member, "DID_NOT_COME_TO_IT", "\"0\"").statusCode(412);
        note(id, member, "DID_NOT_COME_TO_IT", "\"1\"")
                .statusCode(200)
                .body("result", equalTo("DID_NOT_COME_TO_IT"));
    }

    @Test
    void offeringAndWithdrawingAreToldAndNobodysYesIs() {
        int id = offer(opportunity(2, "calm-an-angry-customer"));
        sayYes(id, newMember("agent", null)).statusCode(201);
        withdraw(id).statusCode(200);

        var events = RosterFeed.of("opportunities/" + id, 2);

        assertEquals(
                List.of("opportunity.offered", "opportunity.withdrawn"),
                events.stream().map(event -> event.get("type")).toList());
        assertEquals(
                Map.of(
                        "opportunityId", id,
                        "kind", "SHADOWING",
                        "offeredById", "lea",
                        "opensOn", "2000-01-01",
                        "closesOn", "2999-12-31",
                        "places", 2,
                        "skillKeys", List.of("calm-an-angry-customer")),
                events.get(0).get("data"));
    }

    @Test
    void opportunitiesAreFoundByWhatOneLooksFor() {
        var skill = newSkill();
        var member = newMember("agent", null);
        var past = opportunity(1, skill);
        past.put("closesOn", "2000-01-31");
        int closed = offer(past);
        int full = offer(opportunity(1, skill));
        sayYes(full, member).statusCode(201);
        int open = offer(opportunity(1, skill, "write-clearly"));
        int withdrawn = offer(opportunity(1, skill));
        withdraw(withdrawn).statusCode(200);

        assertEquals(List.of(withdrawn, open, full, closed), list(member, "skill", skill));
        assertEquals(List.of(open), list(member, "skill", skill, "openOn", "2026-03-01"));
        assertEquals(List.of(full), list(member, "participant", member));
        assertEquals(List.of(), list(member, "skill", skill, "kind", "MENTOR"));
        assertEquals(List.of(), list(member, "skill", skill, "offeredBy", member));
    }

    private static int open(LocalDate from, LocalDate to) {
        var opportunity = opportunity(5);
        opportunity.put("opensOn", from.toString());
        opportunity.put("closesOn", to.toString());
        return offer(opportunity);
    }

    private static ValidatableResponse show(int id) {
        return as("lea", "lead").get("/opportunities/" + id).then().statusCode(200);
    }

    private static ValidatableResponse leave(int id, String member) {
        return as(member, "agent")
                .delete("/opportunities/%d/participants/%s".formatted(id, member))
                .then();
    }

    private static ValidatableResponse withdraw(int id) {
        return as("lea", "lead")
                .body(Map.of("reason", "The desk moves."))
                .put("/opportunities/%d/withdrawal".formatted(id))
                .then();
    }

    private static ValidatableResponse note(int id, String member, String result, String version) {
        var request = as(member, "agent");
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.body(Map.of("result", result, "note", "Calmed the caller."))
                .put("/opportunities/%d/participants/%s/outcome".formatted(id, member))
                .then();
    }

    private static List<Integer> list(String member, String... filters) {
        var request = as(member, "agent");
        for (int i = 0; i < filters.length; i += 2) {
            request.queryParam(filters[i], filters[i + 1]);
        }
        return request.get("/opportunities")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }
}
