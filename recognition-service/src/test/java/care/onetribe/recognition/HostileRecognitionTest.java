package care.onetribe.recognition;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.thanked;
import static org.hamcrest.Matchers.equalTo;

import care.onetribe.local.testing.HostileTexts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that no list of handles and values has, and words of all kinds. */
@QuarkusTest
class HostileRecognitionTest {

    static List<String> texts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void filtersTakeOnlyWhatCanBeThere(String text) {
        for (var filter : List.of("team", "value", "member", "kind")) {
            refuses("/feed", filter, text);
        }
        refuses("/customer-thanks", "member", text);
        refuses("/kudos-options", "to", text);
        refuses("/ripples", "team", text);
        refuses("/appreciation", "team", text);
        refuses("/recognition-patterns", "team", text);
        refuses("/digests/own", "week", text);
        as("lea", "lead").get("/digests/teams/{team}", text).then().statusCode(404);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wordsComeBackAsTheyWereSentOrAreTooLong(String text) {
        var mina = newHandle("mina");
        long id = thanked(mina, newHandle("theo"), Map.of());
        boolean isTooLong = text.length() > 1_000;

        as(mina, "agent")
                .body(Map.of("text", text))
                .post("/kudos/{id}/comments", id)
                .then()
                .statusCode(isTooLong ? 400 : 201)
                .body("text", equalTo(isTooLong ? null : text));
        as(mina, "agent")
                .body(Map.of("message", text))
                .post("/kudos-drafts")
                .then()
                .statusCode(isTooLong ? 400 : 201)
                .body("message", equalTo(isTooLong ? null : text));
        as(mina, "agent")
                .body(Map.of("reason", text))
                .post("/kudos/{id}/reports", id)
                .then()
                .statusCode(isTooLong ? 400 : 201);
        as("ada", "admin")
                .body(Map.of("because", text))
                .put("/kudos/{id}/hiding", id)
                .then()
                .statusCode(isTooLong ? 400 : 200);
    }

    private static void refuses(String path, String filter, String text) {
        as("lea", "lead").queryParam(filter, text).get(path).then().statusCode(400);
    }
}
