package care.onetribe.coaching.day;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final String PLACE = "days/mina/2026-03-02/words";
    private static final byte[] WORDS = "Nobody else's business".getBytes(UTF_8);

    private final Seal seal = new Seal(ring(key("new", 2), key("old", 1)));

    @Test
    void whatIsSealedOpensWithItsKeyAtItsPlace() {
        for (var key : List.of("new", "old")) {
            assertArrayEquals(WORDS, seal.open(key, seal.close(key, WORDS, PLACE), PLACE));
        }
    }

    @Test
    void theSameWordsAreSealedDifferentlyEachTime() {
        assertFalse(
                Arrays.equals(seal.close("new", WORDS, PLACE), seal.close("new", WORDS, PLACE)));
    }

    @Test
    void whatWasSealedForAnotherPersonOrDateDoesNotOpen() {
        var sealed = seal.close("new", WORDS, PLACE);

        assertThrows(
                IllegalStateException.class,
                () -> seal.open("new", sealed, "days/theo/2026-03-02/words"));
        assertThrows(
                IllegalStateException.class,
                () -> seal.open("new", sealed, "days/mina/2026-03-03/words"));
    }

    @Test
    void anotherKeyDoesNotOpenIt() {
        var sealed = seal.close("new", WORDS, PLACE);

        assertThrows(IllegalStateException.class, () -> seal.open("old", sealed, PLACE));
    }

    @Test
    void aSingleBitThatWasChangedIsNoticedWhereverItIs() {
        var sealed = seal.close("new", WORDS, PLACE);
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThrows(IllegalStateException.class, () -> seal.open("new", changed, PLACE));
        }
    }

    @Test
    void theFirstKeySeals() {
        assertEquals("new", ring(key("new", 2), key("old", 1)).current());
    }

    @Test
    void aMissingKeyIsNamed() {
        var problem =
                assertThrows(IllegalStateException.class, () -> ring(key("new", 2)).key("lost"));

        assertEquals("The key lost for day pages is missing.", problem.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2VjcmV0", "a:c2VjcmV0", "a:not base64 secret", "A B:c2VjcmV0", ":"})
    void whatIsNoKeyIsRefusedWithoutBeingTold(String entry) {
        var problem = assertThrows(IllegalStateException.class, () -> ring(entry));

        assertFalse(problem.getMessage().contains("c2VjcmV0"), problem.getMessage());
        assertFalse(problem.getMessage().contains("secret"), problem.getMessage());
    }

    @Test
    void twoKeysOfOneNameAreRefused() {
        assertThrows(IllegalStateException.class, () -> ring(key("a", 1), key("a", 2)));
    }

    private static KeyRing ring(String... keys) {
        return new KeyRing(
                new DayConfig() {
                    @Override
                    public List<String> keys() {
                        return List.of(keys);
                    }

                    @Override
                    public String rotationEvery() {
                        return "off";
                    }
                });
    }

    private static String key(String id, int filler) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filler);
        return id + ":" + Base64.getEncoder().encodeToString(bytes);
    }
}
