package care.onetribe.coaching.replycheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

/** The words of a sentence that LanguageTool has analysed. */
final class EnglishWords {

    private EnglishWords() {}

    /**
     * @param start where the sentence begins in the text
     */
    static List<Word> of(AnalyzedSentence sentence, int start) {
        var words = new ArrayList<Word>();
        for (var token : sentence.getTokensWithoutWhitespace()) {
            if (!isWord(token)) {
                continue;
            }
            var word = word(token, start);
            int last = words.size() - 1;
            if (last >= 0 && isRestOf(words.get(last), word)) {
                words.set(last, joined(words.get(last), word));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isWord(AnalyzedTokenReadings token) {
        return token.getToken().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Word word(AnalyzedTokenReadings token, int start) {
        var lower = token.getToken().toLowerCase(Locale.ROOT);
        var lemmas =
                token.getReadings().stream()
                        .map(AnalyzedToken::getLemma)
                        .filter(Objects::nonNull)
                        .map(lemma -> lemma.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
        return new Word(
                lower,
                lemmas,
                token.hasPartialPosTag("NN")
                        || token.hasPartialPosTag("VB")
                        || token.hasPartialPosTag("JJ")
                        || token.hasPosTag("CD")
                        || !token.isTagged(),
                new Span(start + token.getStartPos(), start + token.getEndPos()));
    }

    /** "do" and "n't", "I" and "'ll": LanguageTool splits contractions. */
    private static boolean isRestOf(Word before, Word word) {
        return before.span().end() == word.span().start()
                && (word.lower().equals("n't") || word.lower().startsWith("'"));
    }

    private static Word joined(Word before, Word rest) {
        return new Word(
                before.lower() + rest.lower(),
                before.lemmas(),
                before.carriesContent(),
                new Span(before.span().start(), rest.span().end()));
    }
}
