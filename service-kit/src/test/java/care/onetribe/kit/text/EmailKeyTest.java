package care.onetribe.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmailKeyTest {

    @Test
    void caseAndWhiteSpaceAndComposedAccentsMakeNoDifference() {
        assertEquals("renée@example.org", EmailKey.of(" Rene\u0301e@Example.ORG "));
        assertEquals("renée@example.org", EmailKey.of("RENÉE@EXAMPLE.ORG"));
    }

    @Test
    void nobodysAddressHasNoKey() {
        assertNull(EmailKey.of(null));
    }

    @Test
    void aColumnOfThreeTimesTheLengthHoldsEveryKey() {
        int most =
                IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(character -> !isSurrogate(character))
                        .map(EmailKeyTest::lengthOfKey)
                        .max()
                        .orElseThrow();

        assertEquals(EmailKey.GROWTH, most);
    }

    /** As a column counts it. */
    private static int lengthOfKey(int character) {
        var key = EmailKey.of(Character.toString(character));
        return key.codePointCount(0, key.length());
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
