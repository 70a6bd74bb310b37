package care.onetribe.kit.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a text as they are searched for: without case and without accents. */
public final class Words {

    /** A word as it stands in a text: letters, digits and underscores. */
    public static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 84;

    private Words() {}

    /** Each word once, in an order that is the same for everybody who writes them down. */
    public static Set<String> of(String text) {
        var words = new TreeSet<String>();
        WORD.matcher(text)
                .results()
                .map(match -> plain(match.group()))
                .filter(Words::isIndexed)
                .forEach(words::add);
        return words;
    }

    /** A word as the index has it. */
    public static String plain(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        var decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static boolean isIndexed(String word) {
        int length = word.codePointCount(0, word.length());
        return length >= SHORTEST && length <= LONGEST;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
