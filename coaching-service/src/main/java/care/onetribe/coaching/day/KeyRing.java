package care.onetribe.coaching.day;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys of the configuration by their ids. What is wrong with one is told without the key. */
@ApplicationScoped
class KeyRing {

    private static final int KEY_BYTES = 32;
    private static final String ID = "[a-z0-9][a-z0-9-]{0,31}";

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();

    KeyRing(DayConfig config) {
        config.keys().forEach(this::add);
        if (keys.isEmpty()) {
            throw new IllegalStateException("There is no key for day pages.");
        }
    }

    /** Id of the key that seals what is written now. */
    String current() {
        return keys.keySet().iterator().next();
    }

    Set<String> ids() {
        return Set.copyOf(keys.keySet());
    }

    SecretKey key(String id) {
        var key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("The key %s for day pages is missing.".formatted(id));
        }
        return key;
    }

    private void add(String entry) {
        var colon = entry.indexOf(':');
        if (colon < 0 || !entry.substring(0, colon).matches(ID)) {
            throw new IllegalStateException(
                    "A key for day pages is an id (%s), a colon and base64.".formatted(ID));
        }
        var id = entry.substring(0, colon);
        if (keys.put(id, new SecretKeySpec(decoded(id, entry.substring(colon + 1)), "AES"))
                != null) {
            throw new IllegalStateException("Two keys for day pages are named " + id);
        }
    }

    private static byte[] decoded(String id, String text) {
        var bytes = bytes(text);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException(
                    "The key %s for day pages must be base64 of %d bytes."
                            .formatted(id, KEY_BYTES));
        }
        return bytes;
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text.trim());
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }
}
