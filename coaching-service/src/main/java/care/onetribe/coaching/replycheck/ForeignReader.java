package care.onetribe.coaching.replycheck;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a text apart for which there are no rules, by the boundaries that Unicode defines. */
final class ForeignReader {

    private ForeignReader() {}

    static Reading read(String text, Locale locale) {
        var sentences = new ArrayList<Sentence>();
        for (var span : parts(BreakIterator.getSentenceInstance(locale), text, 0)) {
            var words = words(span.of(text), span.start(), locale);
            if (!words.isEmpty()) {
                sentences.add(new Sentence(words));
            }
        }
        return new Reading(List.copyOf(sentences), List.of());
    }

    private static List<Word> words(String sentence, int start, Locale locale) {
        return parts(BreakIterator.getWordInstance(locale), sentence, start).stream()
                .map(span -> word(sentence, start, span))
                .filter(word -> word.lower().codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static Word word(String sentence, int start, Span span) {
        var lower =
                sentence.substring(span.start() - start, span.end() - start)
                        .toLowerCase(Locale.ROOT);
        return new Word(lower, Set.of(), true, span);
    }

    private static List<Span> parts(BreakIterator breaks, String text, int offset) {
        breaks.setText(text);
        var parts = new ArrayList<Span>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(new Span(offset + start, offset + end));
            start = end;
        }
        return parts;
    }
}
