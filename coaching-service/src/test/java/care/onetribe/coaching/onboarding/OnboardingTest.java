package care.onetribe.coaching.onboarding;

import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.checklist.ChecklistClient.cancel;
import static care.onetribe.coaching.checklist.ChecklistClient.show;
import static care.onetribe.coaching.checklist.ChecklistClient.sign;
import static care.onetribe.coaching.checklist.ChecklistClient.skip;
import static care.onetribe.coaching.checklist.ChecklistClient.tick;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.template.TemplateClient.item;
import static care.onetribe.coaching.template.TemplateClient.may;
import static care.onetribe.coaching.template.TemplateClient.must;
import static care.onetribe.coaching.template.TemplateClient.newTemplate;
import static care.onetribe.coaching.template.TemplateClient.publishItems;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.AtOnce;
import care.onetribe.coaching.access.Cast;
import care.onetribe.coaching.roster.RosterFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OnboardingTest {

    private final Cast cast = new Cast();

    @Inject OnboardingSchedule schedule;

    @Test
    void itShowsWhereTheyStandWhatIsNextWhatHoldsThemUpAndWhoHelps() {
        var first = newTemplate(List.of(must("a"), item("call", true, "SIGN_OFF"), may("c")));
        var second = newTemplate(List.of(must("d")));
        var buddy = newMember("agent", null);
        cast.handle(OWN_COACH);

        var begun =
                start(path(stage("one", 60, true, first), stage("two", 0, false, second)), buddy);
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
        get(id).body("holdUps.kind", contains("SIGNATURE_MISSING"))
                .body("holdUps[0].text", equalTo("Do call"))
                .body("holdUps[0].checklistId", equalTo(list))
                .body("next[0].itemKeys", contains("c"));
    }

    @Test
    void theNextStageBeginsWhenTheStandardOfTheOneBeforeIsMet() {
        var first = newTemplate(List.of(must("a"), item("call", true, "SIGN_OFF"), may("c")));
        var second = newTemplate(List.of(must("d")));
        int id = begin(path(stage("one", 60, true, first), stage("two", 0, false, second)));
        int list = list(id, 0);
        tick(cast.as(SELF), list, "a");
        tick(cast.as(SELF), list, "call");
        get(id).body("stages.standing", contains("CURRENT", "AHEAD"));

        sign(cast.as(OWN_COACH), list, "call").statusCode(200);
        get(id).body("stages.standing", contains("PASSED", "CURRENT"))
                .body("stages[1].checklists.templateKey", contains(second))
                .body("holdUps.text", contains("Do d"));
        tick(cast.as(SELF), list(id, 1), "d");
        get(id).body("status", equalTo("PASSED"))
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
        int id = begin(path(stage("one", 75, false, first, other)));
        tick(cast.as(SELF), list(id, 0), "a");
        skip(cast.as(SELF), list(id, 0), "b");
        int second = get(id).extract().path("stages[0].checklists[1].checklistId");
        tick(cast.as(SELF), second, "c");
        skip(cast.as(SELF), second, "d").body("status", equalTo("COMPLETED"));

        get(id).body("status", equalTo("ACTIVE"))
                .body("holdUps.kind", contains("TOO_FEW_ITEMS_DONE"));
        tick(cast.as(SELF), second, "d").statusCode(200);
        get(id).body("status", equalTo("PASSED"));
    }

    @Test
    void whatIsCalledOffIsNotAskedFor() {
        var first = newTemplate(List.of(must("a")));
        var known = newTemplate(List.of(must("b")));
        int id = begin(path(stage("one", 100, false, first, known)));
        tick(cast.as(SELF), list(id, 0), "a");

        cancel(cast.as(OWN_COACH), get(id).extract().path("stages[0].checklists[1].checklistId"))
                .statusCode(200);

        get(id).body("status", equalTo("PASSED"));
    }

    @Test
    void twoListsThatAreDoneAtOncePassTheStageOnce() throws Exception {
        var first = newTemplate(List.of(must("a")));
        var other = newTemplate(List.of(must("a")));
        var last = newTemplate(List.of(must("z")));
        int id = begin(path(stage("one", 0, false, first, other), stage("two", 0, false, last)));
        List<Integer> both = get(id).extract().path("stages[0].checklists.checklistId");
        var lists = new ConcurrentLinkedQueue<>(both);

        AtOnce.atOnce(2, () -> tick(cast.as(SELF), lists.remove(), "a").statusCode(200));

        get(id).body("stages.standing", contains("PASSED", "CURRENT"))
                .body("stages[1].checklists", hasSize(1));
        assertEquals(
                List.of("onboarding.started", "onboarding.stage-passed"),
                RosterFeed.typesOf("onboardings/" + id, 2));
    }

    @Test
    void newRequiredItemsOfAPassedTemplateComeBackAndOnlyThose() throws Exception {
        var template = newTemplate(List.of(must("a"), may("b"), may("skipped")));
        int id = begin(path(stage("one", 0, false, template)));
        int first = list(id, 0);
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

        get(id).body("status", equalTo("PASSED"))
                .body("next", hasSize(1))
                .body("next[0].itemKeys", contains("new"));
        int back = get(id).extract().path("next[0].checklistId");
        show(cast.member(), back)
                .body("items.item.key", contains("new"))
                .body("template.number", equalTo(2));
        tick(cast.as(SELF), back, "new").body("status", equalTo("COMPLETED"));
        get(id).body("next", empty());
        publishItems(template, List.of(must("a"), must("new"), must("newer")));
        schedule.bringBackAt(Instant.now());
        get(id).body("next[0].itemKeys", contains("newer"));
    }

    @Test
    void whatComesBackHoldsUpWhoeverIsStillOnTheWay() {
        var first = newTemplate(List.of(must("a")));
        var second = newTemplate(List.of(must("b")));
        int id = begin(path(stage("one", 0, false, first), stage("two", 0, false, second)));
        tick(cast.as(SELF), list(id, 0), "a");
        publishItems(first, List.of(must("a"), must("new")));
        schedule.bringBackAt(Instant.now());

        tick(cast.as(SELF), list(id, 1), "b");
        get(id).body("status", equalTo("ACTIVE")).body("holdUps.text", contains("Do new"));
        tick(cast.as(SELF), get(id).extract().path("next[0].checklistId"), "new");
        get(id).body("status", equalTo("PASSED"));
    }

    @Test
    void aNewVersionWithNothingNewThatIsRequiredBringsNothingBack() {
        var template = newTemplate(List.of(must("a")));
        int id = begin(path(stage("one", 0, false, template)));
        tick(cast.as(SELF), list(id, 0), "a");
        publishItems(template, List.of(must("a"), may("nice")));

        schedule.bringBackAt(Instant.now());

        get(id).body("next", empty());
    }

    @Test
    void nobodyIsOnAPathTwiceAtOnce() throws Exception {
        var path = path(stage("one", 0, false, newTemplate(List.of(must("a")))));
        cast.member();
        cast.handle(OWN_LEAD);

        var statuses = AtOnce.atOnce(4, () -> start(path).extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(3, Collections.frequency(statuses, 409));
    }

    @Test
    void anOnboardingThatIsCalledOffChangesNoMore() {
        int id = begin(path(stage("one", 0, false, newTemplate(List.of(must("a"))))));

        callOff(id).statusCode(200).body("status", equalTo("CANCELLED"));
        callOff(id).statusCode(409).body("rule", equalTo("onboarding-has-ended"));
        tick(cast.as(SELF), list(id, 0), "a").statusCode(200);
        get(id).body("status", equalTo("CANCELLED"));
    }

    @Test
    void whoIsOnTheWayKeepsTheStagesThatTheyBeganWith() {
        var path = path(stage("one", 0, false, newTemplate(List.of(must("a")))));
        int id = start(path).statusCode(201).extract().path("id");

        patch(
                        as("noor", "coach"),
                        "/onboarding-paths/" + path,
                        "{\"stages\": [%s]}"
                                .formatted(
                                        stage("other", 0, false, newTemplate(List.of(must("b"))))))
                .statusCode(200)
                .body("stages.key", contains("other"));

        get(id).body("stages.key", contains("one"));
    }

    @Test
    void aPathHasPublishedTemplatesEachOnce() {
        var template = newTemplate(List.of(must("a")));

        addPath(newHandle("path"), stage("one", 0, false, "no-such-list"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/details/stages/0/templateKeys/0"));
        addPath(
                        newHandle("path"),
                        stage("one", 0, false, template),
                        stage("two", 0, false, template))
                .statusCode(400);
        addPath(newHandle("path"), stage("one", 101, false, template)).statusCode(400);
        addPath("new-in-care", stage("one", 0, false, template))
                .statusCode(409)
                .body("rule", equalTo("onboarding-path-exists"));
    }

    @Test
    void thePathOfTheSuiteCanBeWalked() {
        start("new-in-care")
                .statusCode(201)
                .body("stages.key", contains("arrive", "with-a-net", "on-your-own"))
                .body("next[0].title", equalTo("The first day"));
    }

    @Test
    void aHelperIsTakenAwayOnceAndNobodyElseIs() {
        var buddy = newMember("agent", null);
        var helpers =
                "/onboardings/%d/helpers/"
                        .formatted(
                                start(
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

    private ValidatableResponse get(int id) {
        return cast.as(SELF).get("/onboardings/" + id).then().statusCode(200);
    }

    private int list(int id, int stage) {
        return get(id).extract().path("stages[%d].checklists[0].checklistId".formatted(stage));
    }

    private int begin(String path) {
        return start(path).statusCode(201).extract().path("id");
    }

    private ValidatableResponse start(String path, String... helpers) {
        return cast.as(OWN_COACH)
                .body(
                        Map.of(
                                "pathKey", path,
                                "memberId", cast.member(),
                                "helperIds", List.of(helpers)))
                .post("/onboardings")
                .then();
    }

    private ValidatableResponse callOff(int id) {
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

    private static ValidatableResponse addPath(String key, String... stages) {
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
