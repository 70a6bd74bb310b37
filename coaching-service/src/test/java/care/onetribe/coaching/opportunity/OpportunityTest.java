package care.onetribe.coaching.opportunity;

import static care.onetribe.coaching.opportunity.OpportunityClient.offer;
import static care.onetribe.coaching.opportunity.OpportunityClient.opportunity;
import static care.onetribe.coaching.opportunity.OpportunityClient.sayYes;
import static care.onetribe.coaching.opportunity.OpportunityClient.withdraw;
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
