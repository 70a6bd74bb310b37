package care.onetribe.coaching.onboarding;

import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.checklist.ChecklistClient.tick;
import static care.onetribe.coaching.onboarding.OnboardingWalk.path;
import static care.onetribe.coaching.onboarding.OnboardingWalk.stage;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.template.TemplateClient.must;
import static care.onetribe.coaching.template.TemplateClient.newTemplate;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.AtOnce;
import care.onetribe.coaching.access.Cast;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One onboarding at a time, which may be called off, and its helpers. */
@QuarkusTest
class OnboardingEndTest {

    private final Cast cast = new Cast();
    private final OnboardingWalk walk = new OnboardingWalk(cast);

    @Test
    void nobodyIsOnAPathTwiceAtOnce() throws Exception {
        var path = path(stage("one", 0, false, newTemplate(List.of(must("a")))));
        cast.member();
        cast.handle(OWN_LEAD);

        var statuses = AtOnce.atOnce(4, () -> walk.start(path).extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(3, Collections.frequency(statuses, 409));
    }

    @Test
    void anOnboardingThatIsCalledOffChangesNoMore() {
        int id = walk.begin(path(stage("one", 0, false, newTemplate(List.of(must("a"))))));

        walk.callOff(id).statusCode(200).body("status", equalTo("CANCELLED"));
        walk.callOff(id).statusCode(409).body("rule", equalTo("onboarding-has-ended"));
        tick(cast.as(SELF), walk.list(id, 0), "a").statusCode(200);
        walk.get(id).body("status", equalTo("CANCELLED"));
    }

    @Test
    void aHelperIsTakenAwayOnceAndNobodyElseIs() {
        var buddy = newMember("agent", null);
        var helpers =
                "/onboardings/%d/helpers/"
                        .formatted(
                                walk.start(
                                                path(
                                                        stage(
                                                                "one",
                                                                0,
                                                                false,
                                                                newTemplate(List.of(must("a"))))),
                                                buddy)
                                        .statusCode(201)
                                        .extract()
                                        .<Integer>path("id"));

        cast.as(OWN_COACH).delete(helpers + buddy).then().statusCode(204);
        cast.as(OWN_COACH).delete(helpers + buddy).then().statusCode(404);
        cast.as(OWN_COACH).delete(helpers + "nobody-at-all").then().statusCode(404);
    }
}
