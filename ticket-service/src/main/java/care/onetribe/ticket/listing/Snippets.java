package care.onetribe.ticket.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts out of messages what a search found. */
@ApplicationScoped
class Snippets {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int BEFORE = 60;
    private static final int LENGTH = 200;

    private final Sql sql;

    Snippets(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param messageIds the best message of each ticket found
     * @param words in lower case; a longer word that begins with one counts too
     */
    Map<Long, Snippet> of(List<Long> messageIds, List<String> words) {
        var marks = String.join(", ", Collections.nCopies(messageIds.size(), "?"));
        var snippets = new HashMap<Long, Snippet>();
        sql.rows(
                        "select id, heading, body from message where id in (%s)".formatted(marks),
                        new ArrayList<>(messageIds))
                .forEach(
                        row ->
                                snippets.put(
                                        ((Number) row[0]).longValue(),
                                        best((String) row[1], (String) row[2], words)));
        return snippets;
    }

    /** From the message where it has one of the words, else from the subject. */
    private static Snippet best(String heading, String body, List<String> words) {
        var ofBody = cut(body, words);
        return ofBody.highlights().isEmpty() && heading != null ? cut(heading, words) : ofBody;
    }

    static Snippet cut(String text, List<String> words) {
        var matches =
                WORD.matcher(text)
                        .results()
                        .filter(match -> isOneOf(match.group(), words))
                        .toList();
        int first = matches.isEmpty() ? 0 : matches.get(0).start();
        int start = wholeCharacter(text, Math.max(0, first - BEFORE));
        int end = wholeCharacter(text, Math.min(text.length(), start + LENGTH));
        var highlights =
                matches.stream()
                        .filter(match -> match.end() <= end)
                        .map(match -> highlight(match, start))
                        .toList();
        return new Snippet(text.substring(start, end), highlights);
    }

    private static Snippet.Highlight highlight(MatchResult match, int start) {
        return new Snippet.Highlight(match.start() - start, match.end() - start);
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

    /** As the index compares: without case and without accents. */
    private static boolean isOneOf(String word, List<String> words) {
        var plain = plain(word);
        return words.stream().anyMatch(searched -> plain.startsWith(plain(searched)));
    }

    private static String plain(String word) {
        var decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
