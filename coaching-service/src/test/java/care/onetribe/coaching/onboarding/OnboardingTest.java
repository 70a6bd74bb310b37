package care.onetribe.coaching.onboarding;

import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.checklist.ChecklistClient.cancel;
import static care.onetribe.coaching.checklist.ChecklistClient.sign;
import static care.onetribe.coaching.checklist.ChecklistClient.skip;
import static care.onetribe.coaching.checklist.ChecklistClient.tick;
import static care.onetribe.coaching.onboarding.OnboardingWalk.path;
import static care.onetribe.coaching.onboarding.OnboardingWalk.stage;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.template.TemplateClient.item;
import static care.onetribe.coaching.template.TemplateClient.may;
import static care.onetribe.coaching.template.TemplateClient.must;
import static care.onetribe.coaching.template.TemplateClient.newTemplate;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.AtOnce;
import care.onetribe.coaching.access.Cast;
import care.onetribe.coaching.roster.RosterFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** How somebody gets from stage to stage. */
@QuarkusTest
class OnboardingTest {

    private final Cast cast = new Cast();
    private final OnboardingWalk walk = new OnboardingWalk(cast);

    @Test
    void itShowsWhereTheyStandWhatIsNextWhatHoldsThemUpAndWhoHelps() {
        var first = newTemplate(List.of(must("a"), item("call", true, "SIGN_OFF"), may("c")));
        var second = newTemplate(List.of(must("d")));
        var buddy = newMember("agent", null);
        cast.handle(OWN_COACH);

        var begun =
                walk.start(
                        path(stage("one", 60, true, first), stage("two", 0, false, second)), buddy);
        int id = begun.extract().path("id");
        begun.header("Location", equalTo("/api/v1/onboardings/" + id))
                .body("status", equalTo("ACTIVE"))
                .body("stages.standing", contains("CURRENT", "AHEAD"))
                .body("stages[0].checklists.templateKey", contains(first))
                .body("stages[1].checklists", empty())
                .body("next[0].itemKeys", contains("a", "call", "c"))
                .body(
                        "holdUps.kind",
                        contains("REQUIRED_ITEM_OPEN", "REQUIRED_ITEM_OPEN", "TOO_FEW_ITEMS_DONE"))
                .body("helpers.memberId", contains(buddy, cast.handle(OWN_COACH)))
                .body("helpers.named", contains(true, false));

        int list = begun.extract().path("stages[0].checklists[0].checklistId");
        tick(cast.as(SELF), list, "a").statusCode(200);
        tick(cast.as(SELF), list, "call").statusCode(200);
        walk.get(id)
                .body("holdUps.kind", contains("SIGNATURE_MISSING"))
                .body("holdUps[0].text", equalTo("Do call"))
                .body("holdUps[0].checklistId", equalTo(list))
                .body("next[0].itemKeys", contains("c"));
    }

    @Test
    void theNextStageBeginsWhenTheStandardOfTheOneBeforeIsMet() {
        var first = newTemplate(List.of(must("a"), item("call", true, "SIGN_OFF"), may("c")));
        var second = newTemplate(List.of(must("d")));
        int id = walk.begin(path(stage("one", 60, true, first), stage("two", 0, false, second)));
        int list = walk.list(id, 0);
        tick(cast.as(SELF), list, "a");
        tick(cast.as(SELF), list, "call");
        walk.get(id).body("stages.standing", contains("CURRENT", "AHEAD"));

        sign(cast.as(OWN_COACH), list, "call").statusCode(200);
        walk.get(id)
                .body("stages.standing", contains("PASSED", "CURRENT"))
                .body("stages[1].checklists.templateKey", contains(second))
                .body("holdUps.text", contains("Do d"));
        tick(cast.as(SELF), walk.list(id, 1), "d");
        walk.get(id)
                .body("status", equalTo("PASSED"))
                .body("stages.standing", contains("PASSED", "PASSED"))
                .body("holdUps", empty());
        assertEquals(
                List.of(
                        "onboarding.started",
                        "onboarding.stage-passed",
                        "onboarding.stage-passed",
                        "onboarding.passed"),
                RosterFeed.typesOf("onboardings/" + id, 4));
    }

    @Test
    void aStageAsksForAShareOfAllItsItems() {
        var first = newTemplate(List.of(must("a"), may("b")));
        var other = newTemplate(List.of(may("c"), may("d")));
        int id = walk.begin(path(stage("one", 75, false, first, other)));
        tick(cast.as(SELF), walk.list(id, 0), "a");
        skip(cast.as(SELF), walk.list(id, 0), "b");
        int second = walk.get(id).extract().path("stages[0].checklists[1].checklistId");
        tick(cast.as(SELF), second, "c");
        skip(cast.as(SELF), second, "d").body("status", equalTo("COMPLETED"));

        walk.get(id)
                .body("status", equalTo("ACTIVE"))
                .body("holdUps.kind", contains("TOO_FEW_ITEMS_DONE"));
        tick(cast.as(SELF), second, "d").statusCode(200);
        walk.get(id).body("status", equalTo("PASSED"));
    }

    @Test
    void whatIsCalledOffIsNotAskedFor() {
        var first = newTemplate(List.of(must("a")));
        var known = newTemplate(List.of(must("b")));
        int id = walk.begin(path(stage("one", 100, false, first, known)));
        tick(cast.as(SELF), walk.list(id, 0), "a");

        cancel(
                        cast.as(OWN_COACH),
                        walk.get(id).extract().path("stages[0].checklists[1].checklistId"))
                .statusCode(200);

        walk.get(id).body("status", equalTo("PASSED"));
    }

    @Test
    void twoListsThatAreDoneAtOncePassTheStageOnce() throws Exception {
        var first = newTemplate(List.of(must("a")));
        var other = newTemplate(List.of(must("a")));
        var last = newTemplate(List.of(must("z")));
        int id =
                walk.begin(
                        path(stage("one", 0, false, first, other), stage("two", 0, false, last)));
        List<Integer> both = walk.get(id).extract().path("stages[0].checklists.checklistId");
        var lists = new ConcurrentLinkedQueue<>(both);

        AtOnce.atOnce(2, () -> tick(cast.as(SELF), lists.remove(), "a").statusCode(200));

        walk.get(id)
                .body("stages.standing", contains("PASSED", "CURRENT"))
                .body("stages[1].checklists", hasSize(1));
        assertEquals(
                List.of("onboarding.started", "onboarding.stage-passed"),
                RosterFeed.typesOf("onboardings/" + id, 2));
    }
}
