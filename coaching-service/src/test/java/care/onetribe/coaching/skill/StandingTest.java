package care.onetribe.coaching.skill;

import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.skill.SkillClient.assess;
import static care.onetribe.coaching.skill.SkillClient.newSkill;
import static care.onetribe.coaching.skill.SkillLevel.KNOWS_WHERE_TO_LOOK;
import static care.onetribe.coaching.skill.SkillLevel.ON_MY_OWN;
import static care.onetribe.coaching.skill.SkillLevel.TEACHES_OTHERS;
import static care.onetribe.coaching.skill.SkillLevel.UNAWARE;
import static care.onetribe.coaching.skill.SkillLevel.WITH_HELP;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.access.Cast;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StandingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Inject Standings standings;
    @Inject Teachers teachers;
    @Inject SkillEvidence evidence;

    private final Cast cast = new Cast();

    @Test
    void eachSideStandsWithItsLatestWord() {
        assess(cast.as(SELF), cast.member(), "write-clearly", UNAWARE);
        assess(cast.as(SELF), cast.member(), "write-clearly", ON_MY_OWN);
        assess(cast.as(OWN_COACH), cast.member(), "write-clearly", TEACHES_OTHERS);
        assess(cast.as(OWN_COACH), cast.member(), "write-clearly", WITH_HELP);

        assertEquals(
                List.of(new Standing(cast.member(), "write-clearly", ON_MY_OWN, WITH_HELP, null)),
                standings.of(List.of(cast.member())));
    }

    @Test
    void evidenceStandsWithTheLowerMedianOfTheFiveLatestThatShowALevel() {
        show(TEACHES_OTHERS, 1);
        show(TEACHES_OTHERS, 2);
        show(UNAWARE, 3);
        show(ON_MY_OWN, 4);
        show(WITH_HELP, 5);
        show(KNOWS_WHERE_TO_LOOK, 6);
        assertEquals(WITH_HELP, shown());

        show(UNAWARE, 7);
        assertEquals(KNOWS_WHERE_TO_LOOK, shown());

        show(null, 8);
        assertEquals(KNOWS_WHERE_TO_LOOK, shown());
    }

    @Test
    void ofTwoPiecesOfEvidenceTheLowerCounts() {
        show(ON_MY_OWN, 1);
        show(UNAWARE, 2);

        assertEquals(UNAWARE, shown());
    }

    @Test
    void evidenceThatWasFoundLateCountsWhenItWasDone() {
        show(ON_MY_OWN, 10);
        for (int i = 1; i <= 5; i++) {
            show(WITH_HELP, 10 + i);
        }
        show(UNAWARE, 1);

        assertEquals(WITH_HELP, shown());
    }

    @Test
    void theListShowsEverySkillSideBySideAndTheEvidence() {
        assess(cast.as(SELF), cast.member(), "ask-before-assuming", WITH_HELP);
        show(ON_MY_OWN, 1);

        cast.as(SELF)
                .queryParam("limit", 200)
                .get("/members/{id}/skill-standings", cast.member())
                .then()
                .statusCode(200)
                .body(
                        "items.find {it.skillKey == 'ask-before-assuming'}.self",
                        equalTo("WITH_HELP"))
                .body(
                        "items.find {it.skillKey == 'hear-the-feeling'}",
                        equalTo(
                                Map.of(
                                        "skillKey", "hear-the-feeling",
                                        "title", "Hear the feeling",
                                        "area", "EMPATHY",
                                        "evidence", "ON_MY_OWN")));
        cast.as(OWN_COACH)
                .queryParam("member", cast.member())
                .queryParam("kind", "LESSON")
                .get("/skill-evidence")
                .then()
                .statusCode(200)
                .body("items.source", equalTo(List.of("lessons/1")))
                .body("items.shows", equalTo(List.of("ON_MY_OWN")))
                .body("items.at", equalTo(List.of("2026-03-03T12:00:00Z")));
    }

    @Test
    void aRetiredSkillStandsNoMore() {
        var skill = newSkill();
        assess(cast.as(SELF), cast.member(), skill, WITH_HELP);
        patch(as("lea", "lead"), "/skills/" + skill, "{\"active\": false}").statusCode(200);

        assertEquals(List.of(), standings.of(List.of(cast.member())));
    }

    @Test
    void whoTeachesIsWhoSaysSoAndWhoseCoachDoesNotDoubtItTheirOwnTeamFirst() {
        var skill = newSkill();
        var team = newTeam();
        var coach = as(newMember("coach", team), "coach");
        var far = teacher(newTeam(), skill);
        var near = teacher(team, skill);
        var doubted = teacher(team, skill);
        assess(coach, doubted, skill, WITH_HELP);
        var modest = teacher(team, skill);
        assess(as(modest, "agent"), modest, skill, ON_MY_OWN);
        var gone = teacher(team, skill);
        patch(as("ada", "admin"), "/members/" + gone, "{\"active\": false}").statusCode(200);
        var learner = teacher(team, skill);

        assertEquals(
                Map.of(skill, List.of(near, far)), teachers.of(List.of(skill), learner, team, 5));
        assertEquals(Map.of(skill, List.of(near)), teachers.of(List.of(skill), learner, team, 1));
    }

    private static String teacher(String team, String skill) {
        var member = newMember("agent", team);
        assess(as(member, "agent"), member, skill, TEACHES_OTHERS).statusCode(201);
        return member;
    }

    private SkillLevel shown() {
        return standings.of(List.of(cast.member())).get(0).evidence();
    }

    private void show(SkillLevel level, int day) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                evidence.link(
                                        cast.member(),
                                        List.of("hear-the-feeling"),
                                        EvidenceKind.LESSON,
                                        "lessons/" + day,
                                        level,
                                        NOON.plusSeconds(86_400L * day)));
    }
}
