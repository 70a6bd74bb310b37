package care.onetribe.kit.version;

import java.util.Arrays;

/** Strong entity tags (RFC 9110, section 8.8.3). */
public final class ETags {

    private ETags() {}

    /** The tag of a version, with its quotes. */
    public static String of(String version) {
        return '"' + version + '"';
    }

    /** Strong comparison for {@code If-Match}: a weak tag never matches. */
    static boolean matchesStrongly(String header, String version) {
        return matches(header, of(version));
    }

    /** Weak comparison for {@code If-None-Match}: {@code W/} makes no difference. */
    static boolean matchesWeakly(String header, String tag) {
        return matches(header.replace("W/", ""), tag);
    }

    private static boolean matches(String header, String tag) {
        return header.trim().equals("*")
                || Arrays.stream(header.split(",")).map(String::trim).anyMatch(tag::equals);
    }
}
