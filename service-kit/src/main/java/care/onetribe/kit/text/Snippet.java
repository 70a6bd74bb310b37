package care.onetribe.kit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The place in a text that a search found.
 *
 * @param text plain text, shortened around the first word found
 * @param highlights where the words stand in it
 */
@Schema(description = "The place that a search found")
public record Snippet(
        @Schema(required = true, examples = "My parcel has not arrived.") String text,
        @Schema(required = true) List<Highlight> highlights) {

    private static final int BEFORE = 60;
    private static final int LENGTH = 200;

    /** Cut out of a text around the first of the words that are searched for. */
    public static Snippet cut(String text, List<SearchTerm> terms) {
        var words = Words.WORD.matcher(text);
        boolean found = next(words, terms, text.length());
        int start = found ? wholeCharacter(text, Math.max(0, words.start() - BEFORE)) : 0;
        int end = wholeCharacter(text, Math.min(text.length(), start + LENGTH));
        var highlights = new ArrayList<Highlight>();
        while (found && words.end() <= end) {
            highlights.add(new Highlight(words.start() - start, words.end() - start));
            found = next(words, terms, end);
        }
        return new Snippet(text.substring(start, end), List.copyOf(highlights));
    }

    /** Goes on to the next of the words that are searched for, if it begins before an end. */
    private static boolean next(Matcher words, List<SearchTerm> terms, int end) {
        while (words.find() && words.start() < end) {
            if (isOneOf(words.group(), terms)) {
                return true;
            }
        }
        return false;
    }

    /** An index at which a text can be cut without parting a surrogate pair. */
    private static int wholeCharacter(String text, int index) {
        boolean parts =
                index > 0
                        && index < text.length()
                        && Character.isLowSurrogate(text.charAt(index))
                        && Character.isHighSurrogate(text.charAt(index - 1));
        return parts ? index - 1 : index;
    }

    private static boolean isOneOf(String word, List<SearchTerm> terms) {
        var plain = Words.plain(word);
        return terms.stream().anyMatch(term -> term.fits(plain));
    }

    /**
     * A word found.
     *
     * @param start index of its first UTF-16 code unit
     * @param end index behind its last one
     */
    @Schema(name = "SnippetHighlight", description = "A word found, in UTF-16 code units")
    public record Highlight(
            @Schema(required = true, examples = "3") int start,
            @Schema(required = true, examples = "9") int end) {}
}
