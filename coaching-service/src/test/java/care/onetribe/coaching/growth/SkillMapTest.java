package care.onetribe.coaching.growth;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.skill.SkillClient.assess;
import static care.onetribe.coaching.skill.SkillClient.newSkill;
import static care.onetribe.coaching.skill.SkillLevel.ON_MY_OWN;
import static care.onetribe.coaching.skill.SkillLevel.UNAWARE;
import static care.onetribe.coaching.skill.SkillLevel.WITH_HELP;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import care.onetribe.coaching.skill.SkillLevel;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SkillMapTest {

    @Inject EntityManager entities;

    private String skill;
    private String team;
    private String lead;

    @BeforeEach
    void aTeamWithALead() {
        skill = newSkill();
        team = newTeam();
        lead = newMember("lead", team);
    }

    @Test
    void everybodyWhoIsThereCountsOnceAtTheirLevel() {
        says(newMember("agent", team), WITH_HELP);
        var doubted = newMember("agent", team);
        says(doubted, ON_MY_OWN);
        assess(as(lead, "lead"), doubted, skill, WITH_HELP).statusCode(201);
        var gone = newMember("agent", team);
        says(gone, WITH_HELP);
        patch(as("ada", "admin"), "/members/" + gone, "{\"active\": false}").statusCode(200);
        says(newMember("agent", newTeam()), WITH_HELP);

        var map = map();

        assertEquals(3, map.getInt("people"));
        assertEquals(
                List.of(
                        "UNAWARE",
                        "KNOWS_WHERE_TO_LOOK",
                        "WITH_HELP",
                        "ON_MY_OWN",
                        "TEACHES_OTHERS"),
                map.getList(of("levels.level")));
        assertEquals(List.of(0, 0, 2, 0, 0), map.getList(of("levels.people")));
        assertEquals(1, map.getInt(of("unknown")));
    }

    @Test
    void evidenceCountsBeforeWhatTheySayThemself() {
        var member = newMember("agent", team);
        says(member, ON_MY_OWN);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "insert into skill_evidence (member_id, skill_key,"
                                                        + " kind, source, shows, at) values (?1, ?2,"
                                                        + " 'LESSON', 'lessons/1', 'UNAWARE', now())")
                                        .setParameter(1, member)
                                        .setParameter(2, skill)
                                        .executeUpdate());

        assertEquals(List.of(1, 0, 0, 0, 0), map().getList(of("levels.people")));
    }

    @Test
    void aLevelOfFewerThanFiveHasNoNames() {
        var five = Stream.generate(() -> newMember("agent", team)).limit(5).sorted().toList();
        five.forEach(member -> says(member, WITH_HELP));
        Stream.generate(() -> newMember("agent", team)).limit(4).forEach(m -> says(m, UNAWARE));

        var map = map();

        assertEquals(List.of(4, 0, 5, 0, 0), map.getList(of("levels.people")));
        assertEquals(five, map.getList(of("levels[2].memberIds")));
        assertNull(map.get(of("levels[0].memberIds")));
        assertNull(map.get(of("levels[1].memberIds")));
    }

    @Test
    void aTeamMustBeNamedAndBeThere() {
        as("ada", "admin")
                .get("/skill-map")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("team"));
        as("ada", "admin")
                .get("/skill-map?team=nowhere")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("team"));
    }

    private void says(String member, SkillLevel level) {
        assess(as(member, "agent"), member, skill, level).statusCode(201);
    }

    private JsonPath map() {
        return as(lead, "lead")
                .queryParam("team", team)
                .get("/skill-map")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String of(String path) {
        return "skills.find {it.skillKey == '%s'}.%s".formatted(skill, path);
    }
}
