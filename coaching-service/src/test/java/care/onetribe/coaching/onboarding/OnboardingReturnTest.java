package care.onetribe.coaching.onboarding;

import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.checklist.ChecklistClient.show;
import static care.onetribe.coaching.checklist.ChecklistClient.skip;
import static care.onetribe.coaching.checklist.ChecklistClient.tick;
import static care.onetribe.coaching.onboarding.OnboardingWalk.path;
import static care.onetribe.coaching.onboarding.OnboardingWalk.stage;
import static care.onetribe.coaching.template.TemplateClient.may;
import static care.onetribe.coaching.template.TemplateClient.must;
import static care.onetribe.coaching.template.TemplateClient.newTemplate;
import static care.onetribe.coaching.template.TemplateClient.publishItems;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import care.onetribe.coaching.AtOnce;
import care.onetribe.coaching.access.Cast;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a new version of a template asks of those who passed the one before. */
@QuarkusTest
class OnboardingReturnTest {

    private final Cast cast = new Cast();
    private final OnboardingWalk walk = new OnboardingWalk(cast);

    @Inject OnboardingSchedule schedule;

    @Test
    void newRequiredItemsOfAPassedTemplateComeBackAndOnlyThose() throws Exception {
        var template = newTemplate(List.of(must("a"), may("b"), may("skipped")));
        int id = walk.begin(path(stage("one", 0, false, template)));
        int first = walk.list(id, 0);
        tick(cast.as(SELF), first, "a");
        tick(cast.as(SELF), first, "b");
        skip(cast.as(SELF), first, "skipped").body("status", equalTo("COMPLETED"));
        publishItems(
                template, List.of(must("a"), must("b"), may("skipped"), must("new"), may("nice")));

        AtOnce.atOnce(
                3,
                () -> {
                    schedule.bringBackAt(Instant.now());
                    return null;
                });

        walk.get(id)
                .body("status", equalTo("PASSED"))
                .body("next", hasSize(1))
                .body("next[0].itemKeys", contains("new"));
        int back = walk.get(id).extract().path("next[0].checklistId");
        show(cast.member(), back)
                .body("items.item.key", contains("new"))
                .body("template.number", equalTo(2));
        tick(cast.as(SELF), back, "new").body("status", equalTo("COMPLETED"));
        walk.get(id).body("next", empty());
        publishItems(template, List.of(must("a"), must("new"), must("newer")));
        schedule.bringBackAt(Instant.now());
        walk.get(id).body("next[0].itemKeys", contains("newer"));
    }

    @Test
    void whatComesBackHoldsUpWhoeverIsStillOnTheWay() {
        var first = newTemplate(List.of(must("a")));
        var second = newTemplate(List.of(must("b")));
        int id = walk.begin(path(stage("one", 0, false, first), stage("two", 0, false, second)));
        tick(cast.as(SELF), walk.list(id, 0), "a");
        publishItems(first, List.of(must("a"), must("new")));
        schedule.bringBackAt(Instant.now());

        tick(cast.as(SELF), walk.list(id, 1), "b");
        walk.get(id).body("status", equalTo("ACTIVE")).body("holdUps.text", contains("Do new"));
        tick(cast.as(SELF), walk.get(id).extract().path("next[0].checklistId"), "new");
        walk.get(id).body("status", equalTo("PASSED"));
    }

    @Test
    void aNewVersionWithNothingNewThatIsRequiredBringsNothingBack() {
        var template = newTemplate(List.of(must("a")));
        int id = walk.begin(path(stage("one", 0, false, template)));
        tick(cast.as(SELF), walk.list(id, 0), "a");
        publishItems(template, List.of(must("a"), may("nice")));

        schedule.bringBackAt(Instant.now());

        walk.get(id).body("next", empty());
    }
}
