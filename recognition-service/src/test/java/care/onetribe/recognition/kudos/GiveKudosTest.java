package care.onetribe.recognition.kudos;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.kudos.KudosClient.MESSAGE;
import static care.onetribe.recognition.kudos.KudosClient.body;
import static care.onetribe.recognition.kudos.KudosClient.give;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GiveKudosTest {

    private final String mina = newHandle("mina");

    @Test
    void kudosComeFromWhoeverSendsThem() {
        var before = Instant.now();
        var given =
                give(
                                mina,
                                body(
                                        List.of("theo", "sam"),
                                        Map.of(
                                                "about",
                                                Map.of(
                                                        "kind", "TICKET",
                                                        "id", "4711",
                                                        "label", "Lost parcel"),
                                                "visibility",
                                                "PRIVATE")))
                        .statusCode(201)
                        .header("ETag", equalTo("\"0\""))
                        .extract()
                        .jsonPath();
        var givenAt = Instant.parse(given.getString("givenAt"));
        assertFalse(givenAt.isBefore(before.truncatedTo(ChronoUnit.MICROS)));
        assertFalse(givenAt.isAfter(Instant.now()));

        as(mina, "agent")
                .get("/kudos/{id}", given.getLong("id"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("fromId", equalTo(mina))
                .body("toIds", equalTo(List.of("theo", "sam")))
                .body("valueKey", equalTo("ownership"))
                .body("message", equalTo(MESSAGE))
                .body("about.kind", equalTo("TICKET"))
                .body("about.id", equalTo("4711"))
                .body("about.label", equalTo("Lost parcel"))
                .body("visibility", equalTo("PRIVATE"))
                .body("givenAt", equalTo(givenAt.toString()));
    }

    @Test
    void theAddressOfWhatWasGivenIsTold() {
        var answer = give(mina, body(List.of("theo"), Map.of())).statusCode(201).extract();

        assertEquals("/api/v1/kudos/" + answer.jsonPath().getLong("id"), answer.header("Location"));
    }

    @Test
    void kudosAreForEveryoneUnlessStatedOtherwise() {
        give(mina, body(List.of("theo"), Map.of()))
                .statusCode(201)
                .body("visibility", equalTo("EVERYONE"))
                .body("$", not(hasKey("about")));
    }

    @Test
    void theGiverCannotBeNamedInTheBody() {
        refused(Map.of("fromId", "theo"), "/fromId");
    }

    @Test
    void nobodyGivesKudosToThemselves() {
        give(mina, body(List.of("theo", mina), Map.of()))
                .statusCode(409)
                .body("rule", equalTo("kudos-to-oneself"));
    }

    @Test
    void kudosHaveOneToTenRecipients() {
        refused(Map.of("toIds", List.of()), "/toIds");
        refused(Map.of("toIds", handles(11)), "/toIds");
        give(mina, body(handles(10), Map.of())).statusCode(201).body("toIds", equalTo(handles(10)));
    }

    @Test
    void everyRecipientIsNamedOnceAndByHandle() {
        refused(Map.of("toIds", List.of("theo", "theo")), "/toIds");
        refused(Map.of("toIds", List.of("theo", "Sam Whitlock")), "/toIds/1");
    }

    @Test
    void theValueMustExist() {
        give(mina, body(List.of("theo"), Map.of("valueKey", "unheard-of")))
                .statusCode(409)
                .body("rule", equalTo("value-is-not-active"));
    }

    @Test
    void aRetiredValueTakesNoNewKudos() {
        var key = newHandle("value");
        as("lea", "lead")
                .body(Map.of("key", key, "title", "Old", "description", "No longer ours."))
                .post("/values")
                .then()
                .statusCode(201);
        give(mina, body(List.of("theo"), Map.of("valueKey", key))).statusCode(201);
        as("lea", "lead")
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"active\": false}")
                .patch("/values/{key}", key)
                .then()
                .statusCode(200);

        give(mina, body(List.of("theo"), Map.of("valueKey", key)))
                .statusCode(409)
                .body("rule", equalTo("value-is-not-active"));
    }

    @Test
    void aMessageHasTenToAThousandCharactersHoweverManyBytesTheyTake() {
        var heart = "\uD83D\uDC9A";

        refused(Map.of("message", heart.repeat(9)), "/message");
        refused(Map.of("message", heart.repeat(1_001)), "/message");
        accepted(heart.repeat(10));
        accepted(heart.repeat(1_000));
    }

    @Test
    void whiteSpaceAroundAMessageDoesNotMakeItLongerAndIsKept() {
        refused(Map.of("message", " ".repeat(20) + "Thank you" + "\n".repeat(20)), "/message");
        accepted("\n  Thank you!  \u2003");
        refused(Map.of("message", "Thank you!" + " ".repeat(991)), "/message");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000 control \u0007 characters \u001b",
                "four bytes \uD83D\uDE00 \uD834\uDD1E",
                "right to left \u202E\u05D0\u05D1",
                "'; drop table kudos; -- %_\\",
                "<script>alert(1)</script>"
            })
    void aMessageComesBackCharacterByCharacter(String message) {
        accepted(message);
    }

    @Test
    void whatKudosAreAboutHasAKindAndMayHaveAnIdAndALabel() {
        refusedAbout(Map.of("id", "7"), "/about/kind");
        refusedAbout(Map.of("kind", "PERSON", "id", "7"), "/about/kind");
        refusedAbout(Map.of("kind", "TICKET", "id", 7), "/about/id");
        refusedAbout(Map.of("kind", "TICKET", "id", ""), "/about/id");
        refusedAbout(Map.of("kind", "TICKET", "id", "7", "url", "x"), "/about/url");
        refusedAbout(Map.of("kind", "OTHER", "label", "x".repeat(201)), "/about/label");
        give(mina, body(List.of("theo"), about(Map.of("kind", "OTHER", "label", "Soup"))))
                .statusCode(201)
                .body("about", equalTo(Map.of("kind", "OTHER", "label", "Soup")));
    }

    @Test
    void anUnknownVisibilityIsRefused() {
        refused(Map.of("visibility", "SECRET"), "/visibility");
    }

    @Test
    void givingAgainUnderTheSameIdempotencyKeyGivesOnce() {
        long first = giveUnderKey("again", "theo", 201).jsonPath().getLong("id");
        var second = giveUnderKey("again", "theo", 201);

        assertEquals(first, second.jsonPath().getLong("id"));
        assertEquals("true", second.header("Idempotent-Replayed"));
        assertEquals("/api/v1/kudos/" + first, second.header("Location"));
        giveUnderKey("again", "sam", 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "coach", "lead", "admin"})
    void everyPersonMayGiveKudos(String role) {
        as(mina, role).body(body(List.of("theo"), Map.of())).post("/kudos").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"integration", "service"})
    void anotherSystemGivesNoKudos(String role) {
        as("desk", role)
                .body(body(List.of("theo"), Map.of()))
                .post("/kudos")
                .then()
                .statusCode(403);
    }

    @Test
    void withoutATokenNobodyGivesKudos() {
        given().contentType("application/json")
                .body(body(List.of("theo"), Map.of()))
                .post("/api/v1/kudos")
                .then()
                .statusCode(401);
    }

    private ExtractableResponse<?> giveUnderKey(String key, String toId, int status) {
        return as(mina, "agent")
                .header("Idempotency-Key", key)
                .body(body(List.of(toId), Map.of()))
                .post("/kudos")
                .then()
                .statusCode(status)
                .extract();
    }

    private void accepted(String message) {
        long id =
                give(mina, body(List.of("theo"), Map.of("message", message)))
                        .statusCode(201)
                        .body("message", equalTo(message))
                        .extract()
                        .jsonPath()
                        .getLong("id");
        as(mina, "agent").get("/kudos/{id}", id).then().body("message", equalTo(message));
    }

    private void refusedAbout(Map<String, ?> about, String pointer) {
        refused(about(about), pointer);
    }

    private static Map<String, ?> about(Map<String, ?> about) {
        return Map.of("about", about);
    }

    private ValidatableResponse refused(Map<String, ?> more, String pointer) {
        return give(mina, body(List.of("theo"), more))
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static List<String> handles(int count) {
        return IntStream.range(0, count).mapToObj(i -> "somebody-" + i).toList();
    }
}
