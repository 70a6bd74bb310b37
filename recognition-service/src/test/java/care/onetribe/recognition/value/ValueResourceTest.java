package care.onetribe.recognition.value;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.testing.AtOnce;
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
class ValueResourceTest {

    @Test
    void theTribeStartsWithSixValues() {
        var starters =
                List.of("empathy", "kindness", "knowledge", "learning", "ownership", "teamwork");

        assertTrue(listed().containsAll(starters));
        as("mina", "agent")
                .get("/values/ownership")
                .then()
                .statusCode(200)
                .body("key", equalTo("ownership"))
                .body("title", equalTo("Ownership"))
                .body(
                        "description",
                        equalTo("Stayed with a concern until it was really addressed."))
                .body("active", equalTo(true));
    }

    @Test
    void aLeadAddsAValue() {
        var key = newHandle("value");

        add(key).statusCode(201)
                .header("Location", equalTo("/api/v1/values/" + key))
                .header("ETag", equalTo("\"0\""))
                .body("key", equalTo(key))
                .body("title", equalTo("Patience"))
                .body("active", equalTo(true));

        as("theo", "agent")
                .get("/values/{key}", key)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void valuesAreListedInTheOrderOfTheirKeys() {
        added();

        assertEquals(listed().stream().sorted().toList(), listed());
    }

    @Test
    void aKeyIsGivenOnce() {
        add("kindness").statusCode(409).body("rule", equalTo("value-exists"));
    }

    @Test
    void ofManyWhoAddOneKeyAtOnceExactlyOneDoes() throws Exception {
        var key = newHandle("value");

        var statuses = AtOnce.run(8, number -> add(key).extract().statusCode());

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(7, Collections.frequency(statuses, 409));
    }

    @Test
    void addingAgainUnderTheSameIdempotencyKeyAddsNothing() {
        var key = newHandle("value");
        for (int i = 0; i < 2; i++) {
            as("lea", "lead")
                    .header("Idempotency-Key", "add-" + key)
                    .body(body(key))
                    .post("/values")
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", equalTo(i == 0 ? null : "true"));
        }
    }

    @Test
    void aValueIsRetiredAndTakenUpAgain() {
        var key = added();

        patch(key, "\"0\"", "{\"active\": false}")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("active", equalTo(false));
        as("mina", "agent")
                .queryParam("active", true)
                .queryParam("limit", 200)
                .get("/values")
                .then()
                .body("items.key", not(hasItem(key)));
        patch(key, "\"1\"", "{\"active\": true}").statusCode(200).body("active", equalTo(true));
    }

    @Test
    void noValueIsDeleted() {
        as("ada", "admin").delete("/values/kindness").then().statusCode(405);
    }

    @Test
    void aChangeNamesTheVersionThatItMeans() {
        var key = added();

        patch(key, null, "{\"title\": \"x\"}").statusCode(428);
        patch(key, "\"0\"", "{\"title\": \"Calm\"}").statusCode(200).body("title", equalTo("Calm"));
        patch(key, "\"0\"", "{\"title\": \"y\"}").statusCode(412);
    }

    @Test
    void everyFieldIsCheckedAndNamed() {
        Map.of(
                        "{\"key\": \"Upper\", \"title\": \"x\", \"description\": \"x\"}", "/key",
                        "{\"title\": \"x\", \"description\": \"x\"}", "/key",
                        "{\"key\": \"x\", \"title\": \" \", \"description\": \"x\"}", "/title",
                        "{\"key\": \"x\", \"title\": \"x\"}", "/description",
                        "{\"key\": \"x\", \"title\": \"x\", \"description\": \"x\", \"colour\": 1}",
                                "/colour")
                .forEach(
                        (body, pointer) ->
                                as("lea", "lead")
                                        .body(body)
                                        .post("/values")
                                        .then()
                                        .statusCode(400)
                                        .body("errors[0].pointer", equalTo(pointer)));
        patch("kindness", "*", "{\"title\": null}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/title"));
    }

    @Test
    void anUnknownValueIsNotFound() {
        as("mina", "agent").get("/values/unheard-of").then().statusCode(404);
        patch("unheard-of", "*", "{}").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "coach", "integration", "service"})
    void otherRolesReadValuesAndChangeNone(String role) {
        var reader = as("reader", role);

        reader.get("/values/kindness").then().statusCode(200);
        as("reader", role).body(body(newHandle("value"))).post("/values").then().statusCode(403);
        as("reader", role)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{}")
                .patch("/values/kindness")
                .then()
                .statusCode(403);
    }

    @Test
    void withoutATokenNothingIsTold() {
        given().get("/api/v1/values").then().statusCode(401);
        given().get("/api/v1/values/kindness").then().statusCode(401);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        added();
        var keys = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var request = as("mina", "agent").queryParam("limit", 2);
            if (!cursor.isEmpty()) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/values").then().statusCode(200).extract().jsonPath();
            keys.addAll(page.getList("items.key"));
            cursor = page.getString("next");
        }

        assertEquals(listed(), keys);
    }

    private static List<String> listed() {
        return as("mina", "agent").queryParam("limit", 200).get("/values").path("items.key");
    }

    private static String added() {
        var key = newHandle("value");
        add(key).statusCode(201);
        return key;
    }

    private static ValidatableResponse add(String key) {
        return as("lea", "lead").body(body(key)).post("/values").then();
    }

    private static String body(String key) {
        return """
        {"key": "%s", "title": "Patience", "description": "Giving people the time they need."}
        """
                .formatted(key);
    }

    private static ValidatableResponse patch(String key, String version, String body) {
        var request = as("lea", "lead").contentType("application/merge-patch+json").body(body);
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.patch("/values/{key}", key).then();
    }
}
