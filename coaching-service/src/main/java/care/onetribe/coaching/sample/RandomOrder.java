package care.onetribe.coaching.sample;

import care.onetribe.kit.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A random order that anybody can compute again: by the SHA-256 of {@code seed:candidate}. Nobody
 * can choose a seed towards an outcome, because it is drawn when the sample is and kept with it;
 * and whether a candidate comes before another depends on no third one.
 *
 * @param seed 128 random bits in hexadecimal digits
 */
record RandomOrder(String seed) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEED_BYTES = 16;

    static RandomOrder draw() {
        var seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        return new RandomOrder(HexFormat.of().formatHex(seed));
    }

    /** What stands before a candidate where its rank is computed. */
    String prefix() {
        return seed + ":";
    }

    /** Its place: the lowest comes first. */
    String rank(Object candidate) {
        return sha256Of(prefix() + candidate);
    }

    <T> List<T> shuffled(Collection<T> candidates) {
        return candidates.stream().sorted(Comparator.comparing(this::rank)).toList();
    }

    /** In hexadecimal digits. */
    static String sha256Of(String text) {
        return HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
