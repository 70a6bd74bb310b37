package care.onetribe.coaching.onboarding;

import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;

import care.onetribe.coaching.access.Cast;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** The way of one member, as their coach begins it and they walk it. */
public final class OnboardingWalk {

    private final Cast cast;

    OnboardingWalk(Cast cast) {
        this.cast = cast;
    }

    /** Where they stand, as they see it. */
    ValidatableResponse get(int id) {
        return cast.as(SELF).get("/onboardings/" + id).then().statusCode(200);
    }

    /** The first checklist of a stage. */
    int list(int id, int stage) {
        return get(id).extract().path("stages[%d].checklists[0].checklistId".formatted(stage));
    }

    int begin(String path) {
        return start(path).statusCode(201).extract().path("id");
    }

    ValidatableResponse start(String path, String... helpers) {
        return start(cast.as(OWN_COACH), cast.member(), path, helpers);
    }

    /** A path of one stage that somebody begins, as their coach says. */
    public static int begun(String coach, String memberId) {
        var path = path(stage("arrive", 100, false, "first-day"));
        return start(as(coach, "coach"), memberId, path).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse start(
            RequestSpecification coach, String memberId, String path, String... helpers) {
        return coach.body(
                        Map.of(
                                "pathKey", path,
                                "memberId", memberId,
                                "helperIds", List.of(helpers)))
                .post("/onboardings")
                .then();
    }

    ValidatableResponse callOff(int id) {
        return cast.as(OWN_COACH)
                .body(Map.of("reason", "Moves."))
                .put("/onboardings/%d/cancellation".formatted(id))
                .then();
    }

    static String path(String... stages) {
        var key = newHandle("path");
        addPath(key, stages).statusCode(201);
        return key;
    }

    static ValidatableResponse addPath(String key, String... stages) {
        return as("noor", "coach")
                .body(
                        """
                        {"key": "%s", "details": {"title": "A path", "description": "For all.",
                         "stages": [%s]}}
                        """
                                .formatted(key, String.join(", ", stages)))
                .post("/onboarding-paths")
                .then();
    }

    static String stage(String key, int share, boolean signedOff, String... templates) {
        return """
        {"key": "%s", "title": "Stage", "templateKeys": ["%s"],
         "standard": {"share": %d, "signedOff": %s}}
        """
                .formatted(key, String.join("\", \"", templates), share, signedOff);
    }
}
