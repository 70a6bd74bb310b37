package care.onetribe.coaching.skill;

import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.skill.SkillClient.assess;
import static care.onetribe.coaching.skill.SkillClient.newSkill;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import care.onetribe.coaching.access.Cast;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentTest {

    private final Cast cast = new Cast();

    @Test
    void whatSomebodySaysOfThemselfIsTheirOwnSide() {
        var location =
                cast.as(SELF)
                        .body(
                                Map.of(
                                        "memberId", cast.member(),
                                        "skillKey", "write-clearly",
                                        "level", "ON_MY_OWN"))
                        .post("/skill-assessments")
                        .then()
                        .statusCode(201)
                        .header("Location", startsWith("/api/v1/skill-assessments/"))
                        .header("ETag", equalTo("\"0\""))
                        .body("memberId", equalTo(cast.member()))
                        .body("skillKey", equalTo("write-clearly"))
                        .body("side", equalTo("SELF"))
                        .body("level", equalTo("ON_MY_OWN"))
                        .body("assessedById", equalTo(cast.member()))
                        .body("$", not(hasKey("because")))
                        .extract()
                        .header("Location");

        cast.as(SELF)
                .basePath("")
                .get(location)
                .then()
                .statusCode(200)
                .body("level", equalTo("ON_MY_OWN"));
    }

    @Test
    void whatACoachOrLeadOfTheTeamSaysIsTheCoachesSide() {
        for (var relation : List.of(OWN_COACH, OWN_LEAD)) {
            assess(cast.as(relation), cast.member(), "write-clearly", SkillLevel.WITH_HELP)
                    .statusCode(201)
                    .body("side", equalTo("COACH"))
                    .body("assessedById", equalTo(cast.handle(relation)))
                    .body("because", equalTo("I watched."));
        }
    }

    @Test
    void aCoachSaysWhatTheirAssessmentRestsOn() {
        for (var body :
                List.of(
                        Map.of(
                                "memberId", cast.member(),
                                "skillKey", "write-clearly",
                                "level", "WITH_HELP"),
                        Map.of(
                                "memberId", cast.member(),
                                "skillKey", "write-clearly",
                                "level", "WITH_HELP",
                                "because", " "))) {
            cast.as(OWN_COACH)
                    .body(body)
                    .post("/skill-assessments")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/because"));
        }
    }

    @Test
    void earlierAssessmentsAreKeptSoThatGrowthShows() {
        for (var level : List.of(SkillLevel.UNAWARE, SkillLevel.WITH_HELP, SkillLevel.ON_MY_OWN)) {
            assess(cast.as(SELF), cast.member(), "own-the-concern", level).statusCode(201);
        }
        assess(cast.as(OWN_COACH), cast.member(), "own-the-concern", SkillLevel.WITH_HELP);
        assess(cast.as(SELF), cast.member(), "write-clearly", SkillLevel.UNAWARE);

        cast.as(OWN_COACH)
                .queryParam("member", cast.member())
                .queryParam("skill", "own-the-concern")
                .queryParam("side", "SELF")
                .queryParam("total", true)
                .get("/skill-assessments")
                .then()
                .statusCode(200)
                .body("items.level", equalTo(List.of("ON_MY_OWN", "WITH_HELP", "UNAWARE")))
                .body("total", equalTo(3));
        cast.as(SELF)
                .queryParam("skill", "own-the-concern")
                .get("/skill-assessments")
                .then()
                .body("items.side", equalTo(List.of("COACH", "SELF", "SELF", "SELF")));
    }

    @Test
    void aSkillThatIsNoneOrRetiredIsNotAssessed() {
        var retired = newSkill();
        patch(as("lea", "lead"), "/skills/" + retired, "{\"active\": false}").statusCode(200);

        assess(cast.as(SELF), cast.member(), retired, SkillLevel.WITH_HELP)
                .statusCode(409)
                .body("rule", equalTo("skill-is-retired"));
        assess(cast.as(SELF), cast.member(), "no-such-skill", SkillLevel.WITH_HELP)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/skillKey"));
    }

    @Test
    void nobodyIsAssessedWhoIsNotThere() {
        assess(cast.as(OWN_COACH), "nobody-at-all", "write-clearly", SkillLevel.WITH_HELP)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/memberId"));
    }
}
