package care.onetribe.coaching.replycheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.UserConfig;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.en.MorfologikBritishSpellerRule;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * Turns what rules matched into hits, without words that only look misspelled: those that are right
 * in British English, and names, which no dictionary knows all of.
 */
final class Spelling {

    private static final int SUGGESTIONS = 3;

    private static final Pattern REPEATED = Pattern.compile("(\\p{L})\\1\\1");

    private final SpellingCheckRule british;

    Spelling(JLanguageTool tool) {
        try {
            british =
                    new MorfologikBritishSpellerRule(
                            JLanguageTool.getMessageBundle(tool.getLanguage()),
                            Languages.getLanguageForShortCode("en-GB"),
                            new UserConfig(),
                            List.of());
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    /**
     * @param sentence what was matched in
     * @param start where the sentence begins in the text
     */
    Optional<Hit> hit(RuleMatch match, String sentence, int start) {
        var rule = match.getRule();
        var inSentence =
                new Span(
                        Math.max(0, match.getFromPos()),
                        Math.min(sentence.length(), match.getToPos()));
        if (rule.isDictionaryBasedSpellingRule() && isRight(inSentence, sentence)) {
            return Optional.empty();
        }
        return Optional.of(
                new Hit(
                        category(match),
                        rule.getId(),
                        new Span(start + inSentence.start(), start + inSentence.end()),
                        plain(match.getMessage()),
                        () -> suggestions(match)));
    }

    private static String category(RuleMatch match) {
        var category = match.getRule().getCategory().getId().toString();
        return match.getRule().isDictionaryBasedSpellingRule()
                ? FindingKind.SPELLING.name()
                : category;
    }

    private boolean isRight(Span word, String sentence) {
        var text = word.of(sentence);
        return looksLikeName(text, sentence.substring(0, word.start())) || isBritish(text);
    }

    /** Capitals within a sentence, digits, quotation marks, or a sound such as "hmmm". */
    private static boolean looksLikeName(String word, String before) {
        boolean isFirst = before.codePoints().noneMatch(Character::isLetterOrDigit);
        return REPEATED.matcher(word).find()
                || before.endsWith("'")
                || word.codePoints().anyMatch(Character::isDigit)
                || word.codePoints().skip(1).anyMatch(Character::isUpperCase)
                || Character.isUpperCase(word.codePointAt(0)) && !isFirst;
    }

    private boolean isBritish(String word) {
        try {
            return !british.isMisspelled(word);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Without the tags of LanguageTool's messages. */
    private static String plain(String message) {
        return message.replaceAll("</?suggestion>", "'").replaceAll("<[^>]*>", "");
    }

    private static List<String> suggestions(RuleMatch match) {
        return match.getSuggestedReplacements().stream().limit(SUGGESTIONS).toList();
    }
}
