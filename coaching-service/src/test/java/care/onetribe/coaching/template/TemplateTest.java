package care.onetribe.coaching.template;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.template.TemplateClient.add;
import static care.onetribe.coaching.template.TemplateClient.change;
import static care.onetribe.coaching.template.TemplateClient.details;
import static care.onetribe.coaching.template.TemplateClient.item;
import static care.onetribe.coaching.template.TemplateClient.may;
import static care.onetribe.coaching.template.TemplateClient.must;
import static care.onetribe.coaching.template.TemplateClient.newTemplate;
import static care.onetribe.coaching.template.TemplateClient.publish;
import static care.onetribe.coaching.template.TemplateClient.publishItems;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TemplateTest {

    private final String key = newHandle("list");

    @Test
    void aTemplateIsADraftUntilItIsPublished() {
        add(key, details(List.of(must("greet"), item("show", false, "LINK"))))
                .statusCode(201)
                .header("Location", equalTo("/api/v1/checklist-templates/" + key))
                .header("ETag", equalTo("\"0\""))
                .body("title", equalTo("A list"))
                .body("items.key", contains("greet", "show"))
                .body("minimumStandard.share", equalTo(0))
                .body("onMiss", equalTo("KEEP"))
                .body("latestVersion", nullValue());
        publish(key)
                .statusCode(201)
                .header(
                        "Location",
                        equalTo("/api/v1/checklist-templates/%s/versions/1".formatted(key)))
                .body("number", equalTo(1))
                .body("publishedById", equalTo("noor"));

        as("mina", "agent")
                .get("/checklist-templates/" + key)
                .then()
                .statusCode(200)
                .body("latestVersion", equalTo(1));
    }

    @Test
    void aPublishedVersionNeverChanges() {
        add(key, details(List.of(must("greet")), "\"dueAfter\": \"P3D\"")).statusCode(201);
        publish(key).statusCode(201);
        change(key, "{\"title\": \"Another\"}").statusCode(200).body("title", equalTo("Another"));
        publishItems(key, List.of(must("greet"), may("listen")));

        as("mina", "agent")
                .get("/checklist-templates/%s/versions/1".formatted(key))
                .then()
                .statusCode(200)
                .body("title", equalTo("A list"))
                .body("dueAfter", equalTo("P3D"))
                .body("items.key", contains("greet"));
        as("mina", "agent")
                .get("/checklist-templates/%s/versions".formatted(key))
                .then()
                .body("items.number", contains(2, 1));
    }

    @Test
    void aDraftThatIsPublishedIsNotPublishedAgain() {
        var published = newTemplate(List.of(must("greet")));

        publish(published).statusCode(409).body("rule", equalTo("draft-is-published"));
    }

    @Test
    void aKeyIsUsedOnceHoweverManyAddIt() throws Exception {
        var statuses =
                AtOnce.atOnce(
                        4, () -> add(key, details(List.of(must("a")))).extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(3, Collections.frequency(statuses, 409));
    }

    @Test
    void aChangeNeedsTheVersionThatItOverwrites() {
        add(key, details(List.of(must("a")))).statusCode(201);

        as("noor", "coach")
                .contentType("application/merge-patch+json")
                .body("{\"title\": \"B\"}")
                .patch("/checklist-templates/" + key)
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"minimumStandard\": {\"share\": 101}|/details/minimumStandard/share",
                "\"dueAfter\": \"PT4H\"|/details/dueAfter",
                "\"dueAfter\": \"P-1D\"|/details/dueAfter",
                "\"recurrence\": \"FREQ=HOURLY\"|/details/recurrence",
                "\"recurrence\": \"every day\"|/details/recurrence",
                "\"onMiss\": \"EXPIRE\"|/details/dueIfItExpires",
                "\"owner\": \"mina\"|/details/owner"
            })
    void whatMakesNoSenseIsRefused(String field, String pointer) {
        add(key, details(List.of(must("a")), field))
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void everyItemHasAKeyOfItsOwnAndKnownSkills() {
        add(key, details(List.of(must("a"), must("a")))).statusCode(400);
        add(key, details(List.of(must("a"), may("b", "no-such-skill"))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/details/items/1/skillKeys"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://example.com", "https://a b", "x"})
    void aLinkIsAnAddressOfTheWeb(String link) {
        var linked = must("a").replace("\"kind\"", "\"link\": \"%s\", \"kind\"".formatted(link));

        add(key, details(List.of(linked)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/details/items/0/link"));
    }

    @ParameterizedTest
    @CsvSource({"agent, 403", "coach, 201", "lead, 201", "admin, 201"})
    void templatesAreWrittenByCoachesLeadsAndAdmins(String role, int status) {
        var template = newHandle("list");
        var body =
                "{\"key\": \"%s\", \"details\": %s}"
                        .formatted(template, details(List.of(must("a"))));
        int allowed = status == 201 ? 200 : status;

        as("pat", role).body(body).post("/checklist-templates").then().statusCode(status);
        add(key, details(List.of(must("a")))).statusCode(201);
        patch(as("pat", role), "/checklist-templates/" + key, "{\"title\": \"B\"}")
                .statusCode(allowed);
        as("pat", role)
                .post("/checklist-templates/%s/versions".formatted(key))
                .then()
                .statusCode(status);
        as("pat", role).get("/checklist-templates/" + key).then().statusCode(200);
    }

    @Test
    void aListOfTemplatesPagesByKey() {
        newTemplate(List.of(must("a")), "\"recurrence\": \"FREQ=DAILY\"");
        newTemplate(List.of(must("a")));
        var first =
                as("mina", "agent")
                        .get("/checklist-templates?purpose=TRAINING&limit=1&total=true")
                        .then()
                        .statusCode(200)
                        .body("items.purpose", everyItem(equalTo("TRAINING")))
                        .extract()
                        .jsonPath();
        var second =
                as("mina", "agent")
                        .get(
                                "/checklist-templates?purpose=TRAINING&limit=1&cursor="
                                        + first.getString("next"))
                        .jsonPath();

        assertEquals(
                1,
                Integer.signum(
                        second.getString("items[0].key")
                                .compareTo(first.getString("items[0].key"))));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        as("mina", "agent").get("/checklist-templates/no-such-list").then().statusCode(404);
        as("mina", "agent").get("/checklist-templates/größe").then().statusCode(404);
        add(key, details(List.of(must("a")))).statusCode(201);
        as("mina", "agent")
                .get("/checklist-templates/%s/versions/1".formatted(key))
                .then()
                .statusCode(404);
    }

    @Test
    void wordsAreKeptInWhateverScriptTheyAre() {
        var title = "Grüß 👋 \u0001 好";
        add(key, details(List.of(must("a"))).replace("A list", "Grüß 👋 \\u0001 好"))
                .statusCode(201)
                .body("title", equalTo(title));
        publish(key).statusCode(201).body("title", equalTo(title));
        add(newHandle("list"), details(List.of(must("a"))).replace("A list", "\\ud800"))
                .statusCode(400);
    }
}
