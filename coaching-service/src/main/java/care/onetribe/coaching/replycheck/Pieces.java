package care.onetribe.coaching.replycheck;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what has no end into pieces. Reading a sentence takes time that grows with the square of its
 * length: 20,000 brackets in a row took more than a minute, and somebody else waits meanwhile.
 */
final class Pieces {

    /** Of a sentence, in UTF-16 code units; no sentence that people can read is longer. */
    static final int LONGEST = 1_000;

    private Pieces() {}

    /** The sentences in their order, none too long; together they are the same text. */
    static List<String> of(List<String> sentences) {
        var pieces = new ArrayList<String>();
        for (var sentence : sentences) {
            int start = 0;
            while (sentence.length() - start > LONGEST) {
                int end = end(sentence, start);
                pieces.add(sentence.substring(start, end));
                start = end;
            }
            pieces.add(sentence.substring(start));
        }
        return pieces;
    }

    /** Behind the last space where there is one, and never within a character. */
    private static int end(String sentence, int start) {
        int end = start + LONGEST;
        for (int at = end; at > start + LONGEST / 2; at--) {
            if (Character.isWhitespace(sentence.charAt(at - 1))) {
                return at;
            }
        }
        return Character.isLowSurrogate(sentence.charAt(end))
                        && Character.isHighSurrogate(sentence.charAt(end - 1))
                ? end - 1
                : end;
    }
}
