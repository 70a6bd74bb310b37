package care.onetribe.benchmarks;

import java.nio.charset.StandardCharsets;

/**
 * A request of a load.
 *
 * @param path below {@code /api/v1}
 * @param body JSON, or null
 */
record Request(String method, String path, byte[] body) {

    static Request get(String path) {
        return new Request("GET", path, null);
    }

    static Request post(String path, String json) {
        return new Request("POST", path, json.getBytes(StandardCharsets.UTF_8));
    }

    static Request put(String path, String json) {
        return new Request("PUT", path, json.getBytes(StandardCharsets.UTF_8));
    }
}
