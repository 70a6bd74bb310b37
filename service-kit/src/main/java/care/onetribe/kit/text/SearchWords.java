package care.onetribe.kit.text;

import care.onetribe.kit.problem.InvalidField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that a caller searches for, as MariaDB's full-text index knows them: letters, digits
 * and underscores, from three characters on, without the index's stop words. A word that ends in
 * {@code *} stands for every word that begins so.
 */
public final class SearchWords {

    /** Of what is typed, in UTF-16 code units. */
    public static final int LONGEST_QUERY = 1_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+\\*?");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 84;
    private static final int MOST = 8;

    /** The default of {@code innodb_ft_server_stopword_table}. */
    private static final Set<String> STOP_WORDS =
            Set.of(
                    "about", "are", "com", "for", "from", "how", "that", "the", "this", "und",
                    "was", "what", "when", "where", "who", "will", "with", "www");

    private final List<String> words;

    private SearchWords(List<String> words) {
        this.words = words;
    }

    /**
     * Takes the words out of what was typed; everything else in it is white space.
     *
     * @throws InvalidField when there is no word that can be searched for
     */
    public static SearchWords of(String q) {
        var words =
                WORD.matcher(q)
                        .results()
                        .map(match -> match.group().toLowerCase(Locale.ROOT))
                        .filter(SearchWords::isIndexed)
                        .distinct()
                        .limit(MOST)
                        .toList();
        if (words.isEmpty()) {
            throw new InvalidField("q", "needs a word of at least three letters or digits");
        }
        return new SearchWords(words);
    }

    /** Whether a word, in lower case, is so common that nobody is to be found by it. */
    public static boolean isStopWord(String word) {
        return STOP_WORDS.contains(word);
    }

    private static boolean isIndexed(String word) {
        int length = word.replace("*", "").length();
        return length >= SHORTEST && length <= LONGEST && !STOP_WORDS.contains(word);
    }

    /** The words in lower case, without their stars. */
    public List<String> plain() {
        return words.stream().map(word -> word.replace("*", "")).toList();
    }

    /** The words in lower case, with their stars. */
    public List<String> typed() {
        return words;
    }

    /**
     * For {@code against (? in boolean mode)}, one word each, so that all of them can be asked for.
     */
    public List<String> each() {
        return words.stream().map(word -> "+" + word).toList();
    }

    /** All of them in one row, the last one as the beginning of a word: for search as one types. */
    public String allAsTyped() {
        var all = String.join(" ", each());
        return all.endsWith("*") ? all : all + "*";
    }
}
