package care.onetribe.coaching.checklist;

import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.checklist.ChecklistClient.assign;
import static care.onetribe.coaching.checklist.ChecklistClient.cancel;
import static care.onetribe.coaching.checklist.ChecklistClient.item;
import static care.onetribe.coaching.checklist.ChecklistClient.moveUp;
import static care.onetribe.coaching.checklist.ChecklistClient.newChecklist;
import static care.onetribe.coaching.checklist.ChecklistClient.remark;
import static care.onetribe.coaching.checklist.ChecklistClient.show;
import static care.onetribe.coaching.checklist.ChecklistClient.sign;
import static care.onetribe.coaching.checklist.ChecklistClient.skip;
import static care.onetribe.coaching.checklist.ChecklistClient.tick;
import static care.onetribe.coaching.checklist.ChecklistClient.untick;
import static care.onetribe.coaching.template.TemplateClient.item;
import static care.onetribe.coaching.template.TemplateClient.may;
import static care.onetribe.coaching.template.TemplateClient.must;
import static care.onetribe.coaching.template.TemplateClient.newTemplate;
import static care.onetribe.coaching.template.TemplateClient.publishItems;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.AtOnce;
import care.onetribe.coaching.access.Cast;
import care.onetribe.coaching.roster.RosterClient;
import care.onetribe.coaching.skill.SkillClient;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChecklistTest {

    private static final Cast CAST = new Cast();

    @Test
    void aListIsCompletedWhenEveryItemIsDoneOrSkippedAndTheStandardIsMet() {
        int id =
                mine(
                        List.of(must("a"), may("b"), may("c")),
                        "\"minimumStandard\": {\"share\": 60}");

        tick(self(), id, "a").statusCode(200).body("status", equalTo("OPEN"));
        tick(self(), id, "b").body("status", equalTo("OPEN"));
        skip(self(), id, "c")
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("progress.done", equalTo(2))
                .body("progress.skipped", equalTo(1))
                .body("progress.requiredDone", equalTo(1))
                .body("progress.meetsStandard", equalTo(true))
                .body("items[2].skip.reason", equalTo("Not today."));
        untick(self(), id, "b")
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("completedAt", nullValue())
                .body("progress.meetsStandard", equalTo(false));
    }

    @Test
    void aListOnWhichTooMuchWasSkippedStaysOpen() {
        int id = mine(List.of(must("a"), may("b")), "\"minimumStandard\": {\"share\": 51}");
        tick(self(), id, "a");

        skip(self(), id, "b")
                .body("status", equalTo("OPEN"))
                .body("progress.meetsStandard", equalTo(false));
        tick(self(), id, "b")
                .body("status", equalTo("COMPLETED"))
                .body("items[1].skip", nullValue());
    }

    @Test
    void whatIsRequiredCannotBeSkippedNorWhatIsDone() {
        int id = mine(List.of(must("a"), may("b")));
        tick(self(), id, "b").statusCode(200);

        skip(self(), id, "a").statusCode(409).body("rule", equalTo("item-is-required"));
        skip(self(), id, "b").statusCode(409).body("rule", equalTo("item-is-ticked"));
    }

    @Test
    void whatAsksForEvidenceIsTickedWithIt() {
        int id = mine(List.of(item("write", true, "NOTE"), item("show", true, "LINK")));

        tick(self(), id, "write").statusCode(409).body("rule", equalTo("item-evidence-is-missing"));
        tick(self(), id, "show").statusCode(409);
        tick(self(), id, "show", Map.of("link", "javascript:x")).statusCode(400);
        tick(self(), id, "write", Map.of("note", "Grüß 👋"))
                .statusCode(200)
                .body("items[0].note", equalTo("Grüß 👋"))
                .body("items[0].tick.byId", equalTo(CAST.member()));
        tick(self(), id, "show", Map.of("link", "https://example.com/7"))
                .statusCode(200)
                .body("status", equalTo("COMPLETED"));
        remark(self(), id, "write", "{\"note\": null}")
                .statusCode(409)
                .body("rule", equalTo("item-evidence-is-missing"));
    }

    @Test
    void aNoteOverwritesOnlyTheVersionThatWasRead() {
        int id = mine(List.of(must("a"), must("b")));
        var read = self().get(item(id, "a")).then().statusCode(200).extract().header("ETag");

        tick(self(), id, "b").statusCode(200);
        self().contentType("application/merge-patch+json")
                .header("If-Match", read)
                .body("{\"note\": \"One\"}")
                .patch(item(id, "a"))
                .then()
                .statusCode(200)
                .body("note", equalTo("One"));
        self().contentType("application/merge-patch+json")
                .header("If-Match", read)
                .body("{\"note\": \"Two\"}")
                .patch(item(id, "a"))
                .then()
                .statusCode(412);
        self().contentType("application/merge-patch+json")
                .body("{\"note\": \"Two\"}")
                .patch(item(id, "a"))
                .then()
                .statusCode(428);
    }

    @Test
    void aCompletedListIsSignedOffWithTheLastSignature() {
        int id = mine(List.of(item("call", true, "SIGN_OFF"), must("b")));

        sign(coach(), id, "call").statusCode(409).body("rule", equalTo("item-is-not-ticked"));
        tick(self(), id, "call").body("progress.toSign", equalTo(1));
        sign(self(), id, "call").statusCode(403);
        tick(self(), id, "b").body("status", equalTo("COMPLETED"));
        sign(coach(), id, "b").statusCode(409).body("rule", equalTo("item-needs-no-signature"));
        sign(coach(), id, "call")
                .statusCode(200)
                .body("status", equalTo("SIGNED_OFF"))
                .body("items[0].signature.byId", equalTo(CAST.handle(OWN_COACH)))
                .body("items[0].signature.shows", equalTo("WITH_HELP"))
                .body("progress.toSign", equalTo(0));
        untick(self(), id, "b").statusCode(409).body("rule", equalTo("checklist-is-closed"));
        coach().delete(item(id, "call") + "/signature")
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPLETED"));
        untick(self(), id, "call").statusCode(200).body("status", equalTo("OPEN"));
    }

    @Test
    void whatIsSignedIsNotUnticked() {
        int id = mine(List.of(item("call", true, "SIGN_OFF"), must("b")));
        tick(self(), id, "call");
        sign(coach(), id, "call").statusCode(200).body("status", equalTo("OPEN"));

        untick(self(), id, "call").statusCode(409).body("rule", equalTo("item-is-signed"));
        tick(self(), id, "b").body("status", equalTo("SIGNED_OFF"));
    }

    @Test
    void tickingTwiceIsTickingOnce() {
        int id = mine(List.of(must("a"), must("b")));
        var first = tick(self(), id, "a").extract();

        var second = tick(coach(), id, "a").statusCode(200).extract();

        assertEquals((String) first.path("items[0].tick.at"), second.path("items[0].tick.at"));
        assertEquals(CAST.member(), second.path("items[0].tick.byId"));
        assertEquals(first.header("ETag"), second.header("ETag"));
    }

    @Test
    void peopleWhoTickDifferentItemsAtOnceAllSucceed() throws Exception {
        int id = mine(List.of(must("a"), must("b"), must("c"), must("d")));
        var keys = new ConcurrentLinkedQueue<>(List.of("a", "b", "c", "d"));

        var statuses =
                AtOnce.atOnce(4, () -> tick(self(), id, keys.remove()).extract().statusCode());

        assertEquals(List.of(200, 200, 200, 200), statuses);
        show(CAST.member(), id)
                .body("status", equalTo("COMPLETED"))
                .body("progress.done", equalTo(4));
    }

    @Test
    void movingUpKeepsWhatIsDoneAndShowsWhatIsNew() {
        var template = newTemplate(List.of(must("a"), must("b"), may("old")));
        int id = newChecklist(template, CAST.member());
        tick(self(), id, "a");
        tick(self(), id, "old");
        publishItems(template, List.of(must("new"), must("a"), must("b")));

        show(CAST.member(), id)
                .body("template.number", equalTo(1))
                .body("items.item.key", contains("a", "b", "old"));
        moveUp(self(), id, 2)
                .statusCode(200)
                .body("template.number", equalTo(2))
                .body("items.item.key", contains("new", "a", "b"))
                .body("items.isNew", contains(true, false, false))
                .body("items[1].tick.byId", equalTo(CAST.member()))
                .body("progress.done", equalTo(1));
        moveUp(self(), id, 2).statusCode(409).body("rule", equalTo("template-version-is-older"));
        moveUp(self(), id, 3).statusCode(400).body("errors[0].pointer", equalTo("/number"));
        tick(self(), id, "new").body("items[0].isNew", equalTo(false));
        tick(self(), id, "b").body("status", equalTo("COMPLETED"));
    }

    @Test
    void aCompletedListThatIsMovedUpIsOpenAgainWhereSomethingIsNew() {
        var template = newTemplate(List.of(must("a")));
        int id = newChecklist(template, CAST.member());
        tick(self(), id, "a").body("status", equalTo("COMPLETED"));
        publishItems(template, List.of(must("a"), must("b")));

        moveUp(self(), id, 2).body("status", equalTo("OPEN"));
    }

    @Test
    void nobodyHasTheSameListToDoTwice() throws Exception {
        var template = newTemplate(List.of(must("a")));

        var statuses =
                AtOnce.atOnce(
                        4, () -> assign(self(), template, CAST.member()).extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(3, Collections.frequency(statuses, 409));
    }

    @Test
    void aWholeTeamGetsAListAndWhoHasItKeepsTheirs() {
        var cast = new Cast();
        var template = newTemplate(List.of(must("a")));
        newChecklist(template, cast.member());
        RosterClient.newMember("agent", cast.team());
        cast.handle(OWN_COACH);

        for (int assigned : List.of(2, 0)) {
            cast.as(OWN_COACH)
                    .body(Map.of("templateKey", template))
                    .post("/teams/%s/checklists".formatted(cast.team()))
                    .then()
                    .statusCode(201)
                    .body("assigned", equalTo(assigned))
                    .body("alreadyAtWork", equalTo(3 - assigned));
        }
        cast.as(OWN_COACH)
                .get("/checklists?team=%s&template=%s".formatted(cast.team(), template))
                .then()
                .body("items", hasSize(3));
    }

    @Test
    void whatIsCancelledChangesNoMore() {
        int id = mine(List.of(must("a")));

        cancel(self(), id).statusCode(200).body("status", equalTo("CANCELLED"));
        tick(self(), id, "a").statusCode(409).body("rule", equalTo("checklist-is-closed"));
        cancel(self(), id).statusCode(409);
        moveUp(self(), id, 1).statusCode(409);
    }

    @Test
    void aDoneItemIsEvidenceOfItsSkillsUntilItIsUnticked() {
        var skill = SkillClient.newSkill();
        int id = mine(List.of(must("a", skill), item("call", true, "SIGN_OFF", skill)));

        tick(self(), id, "a");
        evidence(skill, "checklists/%d/items/a".formatted(id));
        tick(self(), id, "call");
        evidence(skill, "checklists/%d/items/a".formatted(id));
        sign(coach(), id, "call");
        self().get("/skill-evidence?skill=" + skill)
                .then()
                .body("items.kind", contains("CHECKLIST_ITEM", "CHECKLIST_ITEM"))
                .body("items[0].shows", equalTo("WITH_HELP"))
                .body("items[1].shows", nullValue());
        coach().delete(item(id, "call") + "/signature").then().statusCode(200);
        untick(self(), id, "a");
        self().get("/skill-evidence?skill=" + skill).then().body("items", empty());
    }

    @Test
    void whoHasLeftGetsNothingToDo() {
        var gone = RosterClient.newMember("agent", null);
        RosterClient.patch(RosterClient.asAdmin(), "/members/" + gone, "{\"active\": false}")
                .statusCode(200);

        assign(RosterClient.asAdmin(), newTemplate(List.of(must("a"))), gone)
                .statusCode(409)
                .body("rule", equalTo("member-has-left"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        int id = mine(List.of(must("a")));

        tick(self(), id, "b").statusCode(404);
        self().get(item(id, "größe")).then().statusCode(404);
        self().get("/checklists/999999999999").then().statusCode(404);
        assign(self(), "no-such-list", CAST.member())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/templateKey"));
    }

    private static void evidence(String skill, String source) {
        self().get("/skill-evidence?skill=" + skill)
                .then()
                .statusCode(200)
                .body("items.source", contains(source));
    }

    private static int mine(List<String> items, String... fields) {
        return newChecklist(newTemplate(items, fields), CAST.member());
    }

    private static RequestSpecification self() {
        return CAST.as(SELF);
    }

    private static RequestSpecification coach() {
        return CAST.as(OWN_COACH);
    }
}
