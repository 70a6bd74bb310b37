package care.onetribe.recognition.kudos;

import static care.onetribe.recognition.Client.as;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives and lists kudos. */
final class KudosClient {

    static final String MESSAGE = "You stayed until it was solved.";

    private KudosClient() {}

    static ValidatableResponse give(String fromId, Map<String, ?> body) {
        return as(fromId, "agent").body(body).post("/kudos").then();
    }

    static long given(String fromId, String toId, Map<String, ?> more) {
        return give(fromId, body(List.of(toId), more))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    /** A valid request with fields added or replaced. */
    static Map<String, Object> body(List<String> toIds, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>();
        body.put("toIds", toIds);
        body.put("valueKey", "ownership");
        body.put("message", MESSAGE);
        body.putAll(more);
        return body;
    }
}
