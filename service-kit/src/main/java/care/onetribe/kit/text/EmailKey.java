package care.onetribe.kit.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * An e-mail address as it is compared: whoever writes it in another case, with white space around
 * it or with accents composed otherwise means the same one.
 */
public final class EmailKey {

    /** How many characters a column for keys needs for each UTF-16 code unit of an address. */
    public static final int GROWTH = 3;

    private EmailKey() {}

    /**
     * @param email null for none
     * @return null for none
     */
    public static String of(String email) {
        return email == null
                ? null
                : Normalizer.normalize(email.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
