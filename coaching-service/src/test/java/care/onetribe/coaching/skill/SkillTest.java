package care.onetribe.coaching.skill;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SkillTest {

    @Test
    void theTribeStartsWithFourOrMoreSkillsOfEveryArea() {
        for (var area : SkillArea.values()) {
            int count =
                    as("theo", "agent")
                            .queryParam("area", area)
                            .queryParam("total", true)
                            .get("/skills")
                            .then()
                            .statusCode(200)
                            .extract()
                            .path("total");
            assertTrue(count >= 4, area.name());
        }
    }

    @Test
    void aSkillIsAddedUnderAKeyThatALeadChose() {
        var key = newHandle("skill");

        add(key, "CRAFT")
                .statusCode(201)
                .header("Location", equalTo("/api/v1/skills/" + key))
                .header("ETag", equalTo("\"0\""));

        as("theo", "agent")
                .get("/skills/{key}", key)
                .then()
                .statusCode(200)
                .body("key", equalTo(key))
                .body("title", equalTo("Draw"))
                .body("description", equalTo("Draws what is hard to say."))
                .body("area", equalTo("CRAFT"))
                .body("active", equalTo(true));
    }

    @Test
    void aKeyIsUsedOnce() {
        add("hear-the-feeling", "EMPATHY").statusCode(409).body("rule", equalTo("skill-exists"));
    }

    @Test
    void ofTenWhoAddOneSkillAtOnceExactlyOneDoes() throws Exception {
        var key = newHandle("skill");
        var statuses = atOnce(10, () -> add(key, "CRAFT").extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(9, Collections.frequency(statuses, 409));
    }

    @Test
    void aRetiredSkillIsListedApart() {
        var key = newHandle("skill");
        add(key, "CRAFT").statusCode(201);

        patch(as("lea", "lead"), "/skills/" + key, "{\"active\": false}")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("active", equalTo(false))
                .body("title", equalTo("Draw"));

        assertTrue(keys(Map.of("active", false)).contains(key));
        assertFalse(keys(Map.of("active", true)).contains(key));
    }

    @Test
    void pagesFollowEachOtherInTheOrderOfTheKeys() {
        for (int i = 0; i < 3; i++) {
            add(newHandle("skill"), "KNOWLEDGE").statusCode(201);
        }
        var all = keys(Map.of("area", "KNOWLEDGE"));

        var listed = new ArrayList<String>();
        String cursor = null;
        do {
            var request =
                    as("theo", "agent").queryParam("area", "KNOWLEDGE").queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/skills").then().statusCode(200).extract().jsonPath();
            listed.addAll(page.getList("items.key"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertEquals(all, listed);
        assertEquals(listed.stream().sorted().toList(), listed);
    }

    @Test
    void everyFieldIsCheckedAndNamed() {
        Map.of(
                        "{\"key\": \"A b\", \"title\": \"x\", \"description\": \"x\", \"area\":"
                                + " \"CRAFT\"}",
                        "/key",
                        "{\"key\": \"ab\", \"title\": \" \", \"description\": \"x\", \"area\":"
                                + " \"CRAFT\"}",
                        "/title",
                        "{\"key\": \"ab\", \"title\": \"x\", \"area\": \"CRAFT\"}",
                        "/description",
                        "{\"key\": \"ab\", \"title\": \"x\", \"description\": \"x\"}",
                        "/area",
                        "{\"key\": \"ab\", \"title\": \"x\", \"description\": \"x\", \"area\":"
                                + " \"MAGIC\"}",
                        "/area")
                .forEach(
                        (body, pointer) ->
                                as("lea", "lead")
                                        .body(body)
                                        .post("/skills")
                                        .then()
                                        .statusCode(400)
                                        .body("errors[0].pointer", equalTo(pointer)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "coach", "integration"})
    void onlyLeadsAndAdminsChangeTheList(String role) {
        as(newHandle(role), role)
                .body(
                        "{\"key\": \"ab\", \"title\": \"x\", \"description\": \"x\", \"area\":"
                                + " \"CRAFT\"}")
                .post("/skills")
                .then()
                .statusCode(403);
        patch(as(newHandle(role), role), "/skills/hear-the-feeling", "{}").statusCode(403);
        as(newHandle(role), role).get("/skills").then().statusCode(200);
    }

    private static List<String> keys(Map<String, Object> filters) {
        return as("theo", "agent")
                .queryParams(filters)
                .queryParam("limit", 200)
                .get("/skills")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.key");
    }

    private static ValidatableResponse add(String key, String area) {
        return as("lea", "lead")
                .body(
                        """
                        {
                          "key": "%s",
                          "title": "Draw",
                          "description": "Draws what is hard to say.",
                          "area": "%s"
                        }
                        """
                                .formatted(key, area))
                .post("/skills")
                .then();
    }
}
