package care.onetribe.kit.text;

import java.util.Comparator;
import java.util.List;

/**
 * A word that is searched for, as the index has it.
 *
 * @param isBeginning whether every word that begins so is meant
 */
public record SearchTerm(String word, boolean isBeginning) {

    /** Behind every character that a word can have, in the order of the index. */
    private static final String LAST = "\uDBFF\uDFFF";

    /** Whole words first, since they narrow a search best. */
    public static List<SearchTerm> of(SearchWords words) {
        return words.typed().stream()
                .map(SearchTerm::of)
                .distinct()
                .sorted(Comparator.comparing(SearchTerm::isBeginning))
                .toList();
    }

    private static SearchTerm of(String typed) {
        return new SearchTerm(Words.plain(typed.replace("*", "")), typed.endsWith("*"));
    }

    /** Whether a word as {@link Words#plain} has it is meant. */
    public boolean fits(String plainWord) {
        return isBeginning ? plainWord.startsWith(word) : plainWord.equals(word);
    }

    /** A condition for the column {@code word}; its arguments follow. */
    public String condition(String table) {
        return isBeginning
                ? "%1$s.word >= ? and %1$s.word < ?".formatted(table)
                : table + ".word = ?";
    }

    /** What {@link #condition} asks for, in its order. */
    public List<String> arguments() {
        return isBeginning ? List.of(word, word + LAST) : List.of(word);
    }
}
