package care.onetribe.ticket.themesuggestion;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the pieces that the model knows: BERT's uncased tokenizer (Devlin et al., BERT,
 * 2019, and the file {@code tokenization.py} beside it), longest match first.
 */
final class WordPieces {

    private static final int BEGIN = 101;
    private static final int END = 102;
    private static final int UNKNOWN = 100;

    /** What the model was trained with; what comes behind is left out. */
    private static final int MOST = 128;

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads the vocabulary out of a {@code tokenizer.json} as it is published with models. */
    static WordPieces read(InputStream tokenizer) throws IOException {
        var vocabulary = new HashMap<String, Integer>(65_536);
        try (var parser = new ObjectMapper().createParser(tokenizer)) {
            boolean inside = false;
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    inside = "vocab".equals(parser.currentName());
                } else if (inside && token == JsonToken.VALUE_NUMBER_INT) {
                    vocabulary.put(parser.currentName(), parser.getIntValue());
                }
            }
        }
        return new WordPieces(vocabulary);
    }

    /** The numbers of the pieces, with the marks of beginning and end. */
    long[] of(String text) {
        var pieces = new ArrayList<Integer>();
        pieces.add(BEGIN);
        for (var word : words(text)) {
            add(word, pieces);
            if (pieces.size() >= MOST) {
                break;
            }
        }
        var kept = pieces.subList(0, Math.min(pieces.size(), MOST - 1));
        kept.add(END);
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    private void add(String word, List<Integer> pieces) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            pieces.add(UNKNOWN);
            return;
        }
        var found = new ArrayList<Integer>();
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            while (end > start && !vocabulary.containsKey(piece(word, start, end))) {
                end--;
            }
            if (end == start) {
                pieces.add(UNKNOWN);
                return;
            }
            found.add(vocabulary.get(piece(word, start, end)));
            start = end;
        }
        pieces.addAll(found);
    }

    private static String piece(String word, int start, int end) {
        var piece = word.substring(start, end);
        return start == 0 ? piece : "##" + piece;
    }

    private static List<String> words(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var spaced = new StringBuilder();
        plain.codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .forEach(character -> append(character, spaced));
        return List.of(spaced.toString().strip().split(" +"));
    }

    private static void append(int character, StringBuilder spaced) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            spaced.append(' ');
        } else if (standsAlone(character)) {
            spaced.append(' ').appendCodePoint(character).append(' ');
        } else if (character != 0xFFFD && !isControl(character)) {
            spaced.appendCodePoint(character);
        }
    }

    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }

    /** Punctuation, what ASCII has besides letters and digits, and ideographs. */
    private static boolean standsAlone(int character) {
        if (character < 128) {
            return character > 32 && character < 127 && !Character.isLetterOrDigit(character);
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
        };
    }
}
