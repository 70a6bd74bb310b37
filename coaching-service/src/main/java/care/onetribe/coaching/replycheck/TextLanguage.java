package care.onetribe.coaching.replycheck;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Finds out which language a text is in, with the detector that LanguageTool comes with, among
 * those that customers write most. A short or mixed text is taken for English, which our rules are
 * for: better some advice too many than none.
 */
final class TextLanguage {

    private static final List<String> KNOWN =
            List.of(
                    "ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "he", "hi", "hu", "it",
                    "ja", "ko", "nl", "no", "pl", "pt", "ro", "ru", "sv", "tr", "uk", "zh-CN");

    private static final String ENGLISH = "en";

    /** Below so many letters of the Latin script the detector guesses. */
    private static final int LETTERS_TO_TELL = 60;

    private static final double SURE = 0.95;

    /** So that the same text is always taken for the same language. */
    private static final long SEED = 0;

    private final LanguageDetector detector;

    TextLanguage() {
        try {
            var profiles =
                    new LanguageProfileReader()
                            .readBuiltIn(KNOWN.stream().map(LdLocale::fromString).toList());
            detector =
                    LanguageDetectorBuilder.create(NgramExtractors.standard())
                            .seed(SEED)
                            .withProfiles(profiles)
                            .build();
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    /** A language tag. */
    String of(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints().filter(TextLanguage::isLatin).count();
        boolean inOtherScript = latin * 2 < letters;
        if (!inOtherScript && letters < LETTERS_TO_TELL) {
            return ENGLISH;
        }
        return detector.getProbabilities(text).stream()
                .filter(language -> language.getProbability() >= SURE)
                .map(language -> language.getLocale().getLanguage())
                .filter(language -> !inOtherScript || !language.equals(ENGLISH))
                .findFirst()
                .orElse(inOtherScript ? "und" : ENGLISH);
    }

    private static boolean isLatin(int codePoint) {
        return Character.isLetter(codePoint)
                && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
    }
}
