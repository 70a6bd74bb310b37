package care.onetribe.kit.json;

import static care.onetribe.kit.notes.NotesClient.asAgent;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StrictJsonTest {

    @Inject ObjectMapper mapper;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": 7}",
                "{\"title\": true}",
                "{\"title\": [\"a\"]}",
                "{\"title\": {\"a\": 1}}",
                "{\"title\": \"a\", \"colour\": 0}",
                "{\"title\": \"a\", \"colour\": \"\"}",
                "{\"title\": \"a\", \"colour\": \"red\"}",
                "{\"title\": \"lone \\ud800 surrogate\"}",
                "{\"title\": \"lone \\udc00 surrogate\"}",
                "{\"title\": \"a\", \"title\": \"b\"}",
                "{\"title\": \"a\"} {}",
                "{\"title\": \"a\",}",
                "[{\"title\": \"a\"}]",
                "\"title\"",
                "null",
                "7"
            })
    void whatIsNotWrittenByTheLetterIsRefused(String body) {
        write(body).statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000 control \u0007 characters \u001b",
                "four bytes \uD83D\uDE00 \uD834\uDD1E",
                "right to left \u202E\u05D0\u05D1",
                "'; drop table note; --",
                "<script>alert(1)</script>",
                " white space stays "
            })
    void whatIsTakenComesBackCharacterByCharacter(String title) throws Exception {
        var body = mapper.writeValueAsString(java.util.Map.of("title", title));

        write(body).statusCode(201).body("title", equalTo(title));
    }

    @Test
    void nestingHasALimit() {
        write("[".repeat(10_000) + "]".repeat(10_000)).statusCode(400);
    }

    private static ValidatableResponse write(String body) {
        return asAgent().body(body).post("/notes").then();
    }
}
