package care.onetribe.coaching.checklist;

import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.checklist.ChecklistClient.cancel;
import static care.onetribe.coaching.checklist.ChecklistClient.item;
import static care.onetribe.coaching.checklist.ChecklistClient.moveUp;
import static care.onetribe.coaching.checklist.ChecklistClient.newChecklist;
import static care.onetribe.coaching.checklist.ChecklistClient.sign;
import static care.onetribe.coaching.checklist.ChecklistClient.tick;
import static care.onetribe.coaching.checklist.ChecklistClient.untick;
import static care.onetribe.coaching.template.TemplateClient.item;
import static care.onetribe.coaching.template.TemplateClient.must;
import static care.onetribe.coaching.template.TemplateClient.newTemplate;
import static care.onetribe.coaching.template.TemplateClient.publishItems;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import care.onetribe.coaching.access.Cast;
import care.onetribe.coaching.roster.RosterFeed;
import care.onetribe.local.testing.HostileTexts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ChecklistEventsTest {

    private static final Cast CAST = new Cast();

    static List<String> texts() {
        return HostileTexts.all();
    }

    @Test
    void everyStepOfAChecklistIsToldWithoutWhatSomebodyWroteOnIt() {
        var template = newTemplate(List.of(item("call", true, "SIGN_OFF")));
        int id = newChecklist(template, CAST.member());
        tick(CAST.as(SELF), id, "call", Map.of("note", "secret words")).statusCode(200);
        sign(CAST.as(OWN_COACH), id, "call").statusCode(200);
        CAST.as(OWN_COACH).delete(item(id, "call") + "/signature").then().statusCode(200);
        untick(CAST.as(SELF), id, "call").statusCode(200);
        publishItems(template, List.of(item("call", true, "SIGN_OFF"), must("b")));
        moveUp(CAST.as(SELF), id, 2).statusCode(200);
        cancel(CAST.as(SELF), id).statusCode(200);

        assertEquals(
                List.of(
                        "checklist.assigned",
                        "checklist.completed",
                        "checklist.signed-off",
                        "checklist.signature-withdrawn",
                        "checklist.reopened",
                        "checklist.moved-up",
                        "checklist.cancelled"),
                RosterFeed.typesOf("checklists/" + id, 7));
        assertFalse(RosterFeed.of("checklists/" + id, 7).toString().contains("secret"));
        assertEquals(
                List.of("checklist-template.published", "checklist-template.published"),
                RosterFeed.typesOf("checklist-templates/" + template, 2));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aFilterTakesOnlyWhatCanBeThere(String text) {
        for (var filter : List.of("member", "team", "template")) {
            CAST.as(SELF)
                    .queryParam(filter, text)
                    .get("/checklists")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/" + filter));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aNoteIsKeptAsItWasWrittenOrRefused(String text) {
        int id = newChecklist(newTemplate(List.of(must("a"))), CAST.member());

        var answer = tick(CAST.as(SELF), id, "a", Map.of("note", text)).extract();

        if (answer.statusCode() == 200) {
            assertEquals(text, answer.path("items[0].note"));
        } else {
            assertEquals(400, answer.statusCode());
        }
    }
}
