package care.onetribe.kit.idempotency;

import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.text.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * What an Idempotency-Key stands for: the key within its caller and path, and the request it was
 * first used for. Only hashes are kept.
 *
 * @param keyHash SHA-256 of caller, path and key
 * @param requestHash SHA-256 of the body as it was understood
 */
record Slot(byte[] keyHash, byte[] requestHash) {

    private static final int MAX_KEY = 255;

    static Slot of(String key, String callerId, String path, byte[] body) {
        if (key.isBlank() || key.length() > MAX_KEY) {
            throw new InvalidField("Idempotency-Key", "must have 1 to 255 characters");
        }
        var scoped = String.join("\n", callerId, path, key);
        return new Slot(Sha256.of(scoped.getBytes(StandardCharsets.UTF_8)), Sha256.of(body));
    }
}
