package care.onetribe.coaching.replycheck;

import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word by its spelling: groups of vowels, without those that are
 * silent. It is right for most words and near for the rest, which is what a formula over a whole
 * text needs.
 */
final class Syllables {

    private static final Pattern SILENT_END =
            Pattern.compile("(?:[^laeiouy]es|[^dtaeiouy]ed|[^laeiouy]e)$");
    private static final Pattern SOUNDED_ES = Pattern.compile("(?:[sxz]|ch|sh|[cg])es$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern HIATUS =
            Pattern.compile(
                    "ia(?!l\\b)|io(?!us\\b|n)|iu|eo(?!us\\b)|ua(?!r)|[^q]ui(?:ng|ty)|ying|uie|\\bidea|creat");

    private Syllables() {}

    static int in(String word) {
        int vowels = count(VOWELS, word);
        int silent = SILENT_END.matcher(word).find() && !SOUNDED_ES.matcher(word).find() ? 1 : 0;
        return Math.max(1, vowels - silent + count(HIATUS, word));
    }

    private static int count(Pattern pattern, String word) {
        return (int) pattern.matcher(word).results().count();
    }
}
