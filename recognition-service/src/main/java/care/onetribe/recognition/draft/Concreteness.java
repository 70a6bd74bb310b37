package care.onetribe.recognition.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks whether a text says what somebody did and what came of it: behaviour and impact of the
 * Situation-Behavior-Impact method of feedback (Center for Creative Leadership). Counts words and
 * looks for turns of English phrase, and can be wrong; it is advice to a writer and never in their
 * way.
 */
final class Concreteness {

    /** Fewer other words than these say no more than that one is glad. */
    private static final int FEWEST_OWN_WORDS = 4;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");

    /** What praise is made of that would suit everybody, and words that say nothing alone. */
    private static final Set<String> COMMON =
            Set.of(
                    ("thanks thank you thx great good awesome amazing nice super brilliant excellent"
                                    + " fantastic wonderful job work working well done so much many"
                                    + " for the a an your yours help helping helped always best"
                                    + " really very all are is it that this and or to of in on at i"
                                    + " we my our me us with was were have has had be been keep up"
                                    + " going you're team hero star rock rocks love appreciate"
                                    + " today again everything being just")
                            .split(" "));

    private static final Pattern EFFECT =
            Pattern.compile(
                    "\\b(so that|as a result|thanks to (you|that|this|your)|because of (you|that|your"
                            + "|this)|because you|which (meant|made|saved|helped|let|gave|kept)|that"
                            + " (meant|made|saved|helped|let|gave|kept)|therefore|meant|saved|made"
                            + " (it|me|us|them|him|her|the|my|our)|could (then|finally|still|now)|no"
                            + " longer|instead of|let (me|us|them|him|her)|helped"
                            + " (me|us|them|him|her|the|my|our)|(i|we|they|he|she|customer|everybody|"
                            + "everyone) now|now (i|we|they|the|he|she|it|everybody|everyone)|until it"
                            + " was|without (it|you|that) )",
                    Pattern.CASE_INSENSITIVE);

    private Concreteness() {}

    /**
     * @param message null for none yet
     * @param hasValue whether it names a value that the tribe has
     */
    static List<Missing> missing(String message, boolean hasValue) {
        var text = message == null ? "" : message;
        var missing = new ArrayList<Missing>();
        if (ownWords(text) < FEWEST_OWN_WORDS) {
            missing.add(Missing.WHAT_THEY_DID);
        }
        if (!EFFECT.matcher(text).find()) {
            missing.add(Missing.EFFECT);
        }
        if (!hasValue) {
            missing.add(Missing.VALUE);
        }
        return missing;
    }

    private static long ownWords(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && !COMMON.contains(word))
                .distinct()
                .count();
    }
}
