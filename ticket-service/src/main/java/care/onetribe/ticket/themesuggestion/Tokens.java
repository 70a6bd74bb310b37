package care.onetribe.ticket.themesuggestion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of a text in lower case, in their order, as many as tell what it is about. */
public final class Tokens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** In code points; what is longer is no word, and the database has no room for it. */
    private static final int LONGEST = 40;

    private static final int MOST = 256;

    private Tokens() {}

    public static List<String> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .filter(word -> word.codePointCount(0, word.length()) <= LONGEST)
                .limit(MOST)
                .toList();
    }

    /** How often each word stands in what {@link #joined} made. */
    public static Map<String, Integer> counts(String joined) {
        var counts = new HashMap<String, Integer>();
        for (var word : joined.isEmpty() ? List.<String>of() : Arrays.asList(joined.split(" "))) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts;
    }

    static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
