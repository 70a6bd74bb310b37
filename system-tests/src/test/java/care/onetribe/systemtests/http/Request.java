package care.onetribe.systemtests.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is sent, apart from who sends it.
 *
 * @param path as the gateway sees it; the methods named after HTTP's take it below {@code /api/v1}
 * @param body empty for none
 */
public record Request(String method, String path, Map<String, String> headers, byte[] body) {

    private static final String BASE = "/api/v1";
    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    public Request {
        headers = Map.copyOf(headers);
    }

    public static Request of(String method, String path) {
        return new Request(method, path, Map.of(), new byte[0]);
    }

    public static Request get(String path) {
        return of("GET", inApi(path));
    }

    public static Request post(String path, String json) {
        return of("POST", inApi(path)).body(JSON, json);
    }

    public static Request put(String path, String json) {
        return of("PUT", inApi(path)).body(JSON, json);
    }

    public static Request patch(String path, String json) {
        return of("PATCH", inApi(path)).body(MERGE_PATCH, json);
    }

    public static Request delete(String path) {
        return of("DELETE", inApi(path));
    }

    /** A {@code Location} has the whole path already. */
    private static String inApi(String path) {
        return path.startsWith(BASE) ? path : BASE + path;
    }

    public Request body(String mediaType, String text) {
        return body(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    public Request body(String mediaType, byte[] bytes) {
        return new Request(method, path, plus("Content-Type", mediaType), bytes);
    }

    public Request with(String header, String value) {
        return new Request(method, path, plus(header, value), body);
    }

    /** The same to another path. */
    public Request to(String otherPath) {
        return new Request(method, otherPath, headers, body);
    }

    public Request ifMatch(String etag) {
        return with("If-Match", etag);
    }

    public Request key(String idempotencyKey) {
        return with("Idempotency-Key", idempotencyKey);
    }

    private Map<String, String> plus(String header, String value) {
        var more = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(header, value);
        return more;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
