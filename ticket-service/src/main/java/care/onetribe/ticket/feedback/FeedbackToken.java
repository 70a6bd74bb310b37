package care.onetribe.ticket.feedback;

import care.onetribe.kit.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a link: 128 random bits in base64url (RFC 4648, section 5). */
final class FeedbackToken {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FeedbackToken() {}

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * What is kept of it. The database compares hashes, and what a guess has in common with a hash
     * tells nothing of the token; whatever was sent is hashed, so that all take the same time.
     */
    static byte[] hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
