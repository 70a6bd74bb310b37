package care.onetribe.systemtests.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What came back. */
public record Answer(Request request, int status, HttpHeaders headers, byte[] body) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Fails with all that was said when the status is another. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError(
                    "%s was answered by %d instead of %d: %s"
                            .formatted(request, status, expected, text()));
        }
        return this;
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public boolean isReplayed() {
        return "true".equals(header("Idempotent-Replayed"));
    }

    /** Returns null when there is no such header. */
    public String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    public String etag() {
        return header("ETag");
    }

    public String location() {
        return header("Location");
    }

    /** The media type without its parameters; empty when there is none. */
    public String mediaType() {
        var value = headers.firstValue("Content-Type").orElse("");
        return value.replaceFirst(";.*", "").strip();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(request + " was answered by no JSON: " + text(), e);
        }
    }

    /** A value of the JSON, or null. */
    public String text(String pointer) {
        return json().at(pointer).asText(null);
    }

    public long id() {
        return json().required("id").longValue();
    }
}
