package care.onetribe.coaching.roster;

import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static org.hamcrest.Matchers.equalTo;

import care.onetribe.local.testing.HostileTexts;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HostileTextTest {

    static List<String> texts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aFilterTakesOnlyWhatCanBeThere(String text) {
        asAdmin()
                .queryParam("team", text)
                .get("/members")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/team/0"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whoCannotBeThereIsNotFound(String text) {
        for (var path : List.of("/members/{id}", "/teams/{id}")) {
            asAdmin().get(path, text).then().statusCode(404);
            asAdmin()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "\"0\"")
                    .body("{}")
                    .patch(path, text)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/not-found"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/members", "/teams"})
    void aForgedCursorIsRefused(String list) {
        var forged = "id\u001fgröße".getBytes(StandardCharsets.UTF_8);

        asAdmin()
                .queryParam("cursor", Base64.getUrlEncoder().encodeToString(forged))
                .get(list)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("cursor"));
    }
}
