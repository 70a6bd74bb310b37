package care.onetribe.coaching.checklist;

import static care.onetribe.coaching.access.Relation.ADMIN;
import static care.onetribe.coaching.access.Relation.OTHER_COACH;
import static care.onetribe.coaching.access.Relation.OTHER_LEAD;
import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.checklist.ChecklistClient.assign;
import static care.onetribe.coaching.checklist.ChecklistClient.cancel;
import static care.onetribe.coaching.checklist.ChecklistClient.item;
import static care.onetribe.coaching.checklist.ChecklistClient.moveUp;
import static care.onetribe.coaching.checklist.ChecklistClient.newChecklist;
import static care.onetribe.coaching.checklist.ChecklistClient.remark;
import static care.onetribe.coaching.checklist.ChecklistClient.sign;
import static care.onetribe.coaching.checklist.ChecklistClient.skip;
import static care.onetribe.coaching.checklist.ChecklistClient.tick;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.template.TemplateClient.item;
import static care.onetribe.coaching.template.TemplateClient.may;
import static care.onetribe.coaching.template.TemplateClient.must;
import static care.onetribe.coaching.template.TemplateClient.newTemplate;
import static care.onetribe.coaching.template.TemplateClient.publishItems;
import static org.hamcrest.Matchers.hasSize;

import care.onetribe.coaching.access.Cast;
import care.onetribe.coaching.access.Relation;
import care.onetribe.coaching.roster.RosterClient;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ChecklistRightsTest {

    private static final Cast CAST = new Cast();

    @ParameterizedTest
    @EnumSource
    void aChecklistIsSeenAndAssignedByTheMemberTheirCoachesAndLeadsAndAdmins(Relation relation) {
        int id = newList();
        boolean sees = relation.isAny(SELF, OWN_LEAD, OWN_COACH, ADMIN);

        CAST.as(relation).get("/checklists/" + id).then().statusCode(sees ? 200 : 404);
        CAST.as(relation).get(item(id, "a")).then().statusCode(sees ? 200 : 404);
        CAST.as(relation)
                .get("/checklists?member=" + CAST.member())
                .then()
                .statusCode(sees ? 200 : 403);
        assign(CAST.as(relation), newTemplate(List.of(must("a"))), CAST.member())
                .statusCode(sees ? 201 : 403);
    }

    @ParameterizedTest
    @EnumSource
    void itemsAreWorkedOnByTheMemberTheirCoachesAndLeads(Relation relation) {
        var template = newTemplate(List.of(must("a"), may("b")));
        int id = newChecklist(template, CAST.member());
        publishItems(template, List.of(must("a"), may("b"), may("c")));
        int status =
                relation.isAny(SELF, OWN_LEAD, OWN_COACH) ? 200 : relation == ADMIN ? 403 : 404;

        tick(CAST.as(relation), id, "a").statusCode(status);
        skip(CAST.as(relation), id, "b").statusCode(status);
        remark(CAST.as(relation), id, "a", "{\"note\": \"x\"}").statusCode(status);
        moveUp(CAST.as(relation), id, 2).statusCode(status);
        CAST.as(relation).delete(item(id, "b") + "/skip").then().statusCode(status);
        CAST.as(relation).delete(item(id, "a") + "/tick").then().statusCode(status);
    }

    @ParameterizedTest
    @EnumSource
    void itemsAreSignedByACoachOrLeadOtherThanTheMember(Relation relation) {
        int id =
                newChecklist(
                        newTemplate(List.of(item("a", true, "SIGN_OFF"), must("b"))),
                        CAST.member());
        tick(CAST.as(SELF), id, "a").statusCode(200);
        int status =
                relation.isAny(OWN_LEAD, OWN_COACH)
                        ? 200
                        : relation.isAny(OTHER_LEAD, OTHER_COACH) ? 404 : 403;

        sign(CAST.as(relation), id, "a").statusCode(status);
        CAST.as(relation).delete(item(id, "a") + "/signature").then().statusCode(status);
    }

    @Test
    void aCoachDoesNotSignForThemself() {
        var coach = CAST.handle(OWN_COACH);
        var template = newTemplate(List.of(item("a", true, "SIGN_OFF")));
        int id = assign(CAST.as(OWN_COACH), template, coach).statusCode(201).extract().path("id");
        tick(CAST.as(OWN_COACH), id, "a").statusCode(200);

        sign(CAST.as(OWN_COACH), id, "a").statusCode(403);
        sign(CAST.as(OWN_LEAD), id, "a").statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void aListIsCalledOffByCoachesLeadsAndAdminsAndByTheMemberWhoTookItUp(Relation relation) {
        boolean may = relation.isAny(SELF, OWN_LEAD, OWN_COACH, ADMIN);

        cancel(CAST.as(relation), newList()).statusCode(may ? 200 : 404);
    }

    @Test
    void whatACoachAssignedTheMemberDoesNotCallOff() {
        int id =
                assign(CAST.as(OWN_COACH), newTemplate(List.of(must("a"))), CAST.member())
                        .extract()
                        .path("id");

        cancel(CAST.as(SELF), id).statusCode(403);
    }

    @ParameterizedTest
    @EnumSource
    void aWholeTeamIsSeenAndGivenListsByItsCoachesAndLeadsAndAdmins(Relation relation) {
        boolean may = relation.isAny(OWN_LEAD, OWN_COACH, ADMIN);

        CAST.as(relation).get("/checklists?team=" + CAST.team()).then().statusCode(may ? 200 : 403);
        CAST.as(relation)
                .body(Map.of("templateKey", newTemplate(List.of(must("a")))))
                .post("/teams/%s/checklists".formatted(CAST.team()))
                .then()
                .statusCode(may ? 201 : 403);
    }

    @Test
    void whoChangesTeamsTakesTheirListsAlong() {
        var cast = new Cast();
        int id = newChecklist(newTemplate(List.of(must("a"))), cast.member());
        var elsewhere = newTeam();
        var lead = RosterClient.newMember("lead", elsewhere);
        patch(
                        RosterClient.asAdmin(),
                        "/members/" + cast.member(),
                        "{\"teamId\": \"%s\"}".formatted(elsewhere))
                .statusCode(200);

        cast.as(OWN_LEAD).get("/checklists?team=" + cast.team()).then().body("items", hasSize(0));
        cast.as(OWN_LEAD).get("/checklists/" + id).then().statusCode(404);
        RosterClient.as(lead, "lead")
                .get("/checklists?team=" + elsewhere)
                .then()
                .body("items", hasSize(1));
    }

    private static int newList() {
        return newChecklist(newTemplate(List.of(must("a"))), CAST.member());
    }
}
