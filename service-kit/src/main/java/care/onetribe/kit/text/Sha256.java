package care.onetribe.kit.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What is kept of a secret so that it can be known again. */
public final class Sha256 {

    private Sha256() {}

    /** The 32 bytes of the hash. */
    public static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
