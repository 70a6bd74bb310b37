package care.onetribe.ticket.listing;

import care.onetribe.kit.text.SearchWords;
import care.onetribe.ticket.wordindex.Words;
import java.util.Comparator;
import java.util.List;

/**
 * A word that is searched for, as the index has it.
 *
 * @param isBeginning whether every word that begins so is meant
 */
record SearchTerm(String word, boolean isBeginning) {

    /** Behind every character that a word can have, in the order of the index. */
    private static final String LAST = "\uDBFF\uDFFF";

    /** Whole words first, since they narrow a search best. */
    static List<SearchTerm> of(SearchWords words) {
        return words.typed().stream()
                .map(SearchTerm::of)
                .distinct()
                .sorted(Comparator.comparing(SearchTerm::isBeginning))
                .toList();
    }

    private static SearchTerm of(String typed) {
        return new SearchTerm(Words.plain(typed.replace("*", "")), typed.endsWith("*"));
    }

    boolean fits(String plainWord) {
        return isBeginning ? plainWord.startsWith(word) : plainWord.equals(word);
    }

    /** A condition for the column {@code word}; its arguments follow. */
    String condition(String table) {
        return isBeginning
                ? "%1$s.word >= ? and %1$s.word < ?".formatted(table)
                : table + ".word = ?";
    }

    List<String> arguments() {
        return isBeginning ? List.of(word, word + LAST) : List.of(word);
    }
}
