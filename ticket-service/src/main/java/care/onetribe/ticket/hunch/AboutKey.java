package care.onetribe.ticket.hunch;

import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What hunches about the same thing have in common. */
final class AboutKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private AboutKey() {}

    /**
     * @throws InvalidField when the words are none
     */
    static String of(HunchAbout about) {
        if (about.themeId() != null) {
            return "theme:" + about.themeId();
        }
        return about.customerId() == null
                ? "words:" + hash(about.words())
                : "customer:" + about.customerId();
    }

    /** Of the set of words, without case and accents. */
    private static String hash(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        var words = new TreeSet<String>();
        WORD.matcher(plain).results().forEach(match -> words.add(match.group()));
        if (words.isEmpty()) {
            throw new InvalidField("/about/words", "needs a word of letters or digits");
        }
        return HexFormat.of()
                .formatHex(Sha256.of(String.join(" ", words).getBytes(StandardCharsets.UTF_8)));
    }
}
