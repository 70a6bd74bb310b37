package care.onetribe.local.suite;

import care.onetribe.local.Folders;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the day pages of one folder of data are sealed with: a random key, made once, in a file that
 * only its owner may read.
 */
final class DayKeys {

    private static final int KEY_BYTES = 32;

    private DayKeys() {}

    /** The folder's key, as coaching-service takes it; it is made first when there is none. */
    static String of(Path folder) {
        return Folders.readPrivately(folder.resolve("day-keys"), DayKeys::invented).strip();
    }

    private static String invented() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return "local:%s%n".formatted(Base64.getEncoder().encodeToString(key));
    }
}
