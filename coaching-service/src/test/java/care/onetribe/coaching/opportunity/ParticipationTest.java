package care.onetribe.coaching.opportunity;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.opportunity.OpportunityClient.leave;
import static care.onetribe.coaching.opportunity.OpportunityClient.note;
import static care.onetribe.coaching.opportunity.OpportunityClient.offer;
import static care.onetribe.coaching.opportunity.OpportunityClient.opportunity;
import static care.onetribe.coaching.opportunity.OpportunityClient.sayYes;
import static care.onetribe.coaching.opportunity.OpportunityClient.show;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.skill.SkillClient.newSkill;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParticipationTest {

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
    void whatIsNotThereIsNotFoundWhoeverIsNamed() {
        var path = "/opportunities/999999/participants/" + newMember("agent", null);

        as("lea", "lead").put(path).then().statusCode(404);
        as("lea", "lead").delete(path).then().statusCode(404);
        as("lea", "lead").get(path).then().statusCode(404);
        as("lea", "lead").get("/opportunities/999999/participants").then().statusCode(404);
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

    private static int open(LocalDate from, LocalDate to) {
        var opportunity = opportunity(5);
        opportunity.put("opensOn", from.toString());
        opportunity.put("closesOn", to.toString());
        return offer(opportunity);
    }
}
