package care.onetribe.ticket.theme;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a name that people read of a key that machines write. */
final class ReadableName {

    private static final Pattern GAPS = Pattern.compile("[\\s_.-]+");

    private ReadableName() {}

    /** For example {@code doctor_followup} becomes {@code Doctor followup}. */
    static String of(String key) {
        var words = GAPS.matcher(key).replaceAll(" ").strip();
        if (words.isEmpty()) {
            return key;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
