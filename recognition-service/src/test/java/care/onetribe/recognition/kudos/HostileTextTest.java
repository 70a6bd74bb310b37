package care.onetribe.recognition.kudos;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.kudos.KudosClient.body;
import static care.onetribe.recognition.kudos.KudosClient.give;
import static org.hamcrest.Matchers.equalTo;

import care.onetribe.local.testing.HostileTexts;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class HostileTextTest {

    static List<String> texts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aFilterTakesOnlyWhatCanBeThere(String text) {
        for (var filter : List.of("to", "from", "value")) {
            as("mina", "agent")
                    .queryParam(filter, text)
                    .get("/kudos")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/" + filter + "/0"));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatKudosAreAboutIsAnyTextOfItsLength(String text) {
        as("mina", "agent")
                .queryParam("aboutKind", "OTHER")
                .queryParam("aboutId", text)
                .get("/kudos")
                .then()
                .statusCode(text.codePointCount(0, text.length()) > 64 ? 400 : 200);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aValueThatCannotBeThereIsNotFound(String text) {
        as("lea", "lead").get("/values/{key}", text).then().statusCode(404);
        as("lea", "lead")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch("/values/{key}", text)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void valueAndRecipientsOfKudosAreNamesThatCanBeThere(String text) {
        give("mina", body(List.of("theo"), Map.of("valueKey", text)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/valueKey"));
        give("mina", body(List.of(text), Map.of()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/toIds/0"));
    }

    @Test
    void aForgedCursorIsRefused() {
        var forged = "key\u001fgröße".getBytes(StandardCharsets.UTF_8);

        as("mina", "agent")
                .queryParam("cursor", Base64.getUrlEncoder().encodeToString(forged))
                .get("/values")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("cursor"));
    }
}
