package care.onetribe.coaching.skill;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Requests about skills, for the tests of this and of other features. */
public final class SkillClient {

    private SkillClient() {}

    /** Adds a skill that nobody has been assessed for. */
    public static String newSkill() {
        var key = newHandle("skill");
        as("lea", "lead")
                .body(
                        Map.of(
                                "key", key,
                                "title", "Draw",
                                "description", "Draws what is hard to say.",
                                "area", "CRAFT"))
                .post("/skills")
                .then()
                .statusCode(201);
        return key;
    }

    public static ValidatableResponse assess(
            RequestSpecification caller, String member, String skill, SkillLevel level) {
        return caller.body(
                        Map.of(
                                "memberId", member,
                                "skillKey", skill,
                                "level", level,
                                "because", "I watched."))
                .post("/skill-assessments")
                .then();
    }
}
