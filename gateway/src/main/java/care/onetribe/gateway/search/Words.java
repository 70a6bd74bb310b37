package care.onetribe.gateway.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words that are looked for, in texts that a service gives whole. */
record Words(List<String> words) {

    private static final int BEFORE = 60;
    private static final int LENGTH = 240;

    static Words of(String q) {
        return new Words(
                Arrays.stream(q.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList());
    }

    /** The place where the first of them stands, with a little of what is around it. */
    String snippet(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        int at =
                words.stream()
                        .mapToInt(word -> find(lower, word))
                        .filter(found -> found >= 0)
                        .min()
                        .orElse(0);
        int from = at <= BEFORE ? 0 : boundary(text, at - BEFORE);
        int to = from + LENGTH >= text.length() ? text.length() : boundary(text, from + LENGTH);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }

    private static int find(String text, String word) {
        int at = text.indexOf(word);
        while (at > 0 && Character.isLetterOrDigit(text.codePointBefore(at))) {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }

    /** Not between the two halves of a character. */
    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : Math.min(at, text.length());
    }
}
