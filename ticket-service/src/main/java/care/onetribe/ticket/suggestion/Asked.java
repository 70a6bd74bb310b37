package care.onetribe.ticket.suggestion;

import care.onetribe.kit.text.SearchWords;
import care.onetribe.kit.text.Words;
import java.util.List;
import java.util.Set;

/**
 * The concern that something is to fit.
 *
 * @param words of its subject and its first messages
 * @param themeId null while it stands under none
 */
record Asked(long ticketId, Long themeId, Set<String> words, Rarity rarity) {

    private static final double SAME_THEME = 0.3;
    private static final double LEAST = 0.15;
    private static final int MOST_WORDS = 8;

    double score(Set<String> other, boolean sameTheme) {
        return rarity.shared(words, other) + (sameTheme ? SAME_THEME : 0);
    }

    boolean isEnough(double score) {
        return score >= LEAST;
    }

    Reason reason(Set<String> other, boolean sameTheme) {
        return new Reason(rarity.telling(words, other, MOST_WORDS), sameTheme);
    }

    /** The words that a search can afford, as the index of words has them. */
    List<String> affordable() {
        var telling = words.stream().filter(word -> !SearchWords.isStopWord(word)).toList();
        return rarity.affordable(telling).stream().map(Words::plain).distinct().toList();
    }

    /**
     * For {@code against (? in boolean mode)} of an index that is small: all that tell anything.
     */
    String searchAll() {
        return String.join(" ", rarity.telling(words, words, Integer.MAX_VALUE));
    }

    static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }
}
