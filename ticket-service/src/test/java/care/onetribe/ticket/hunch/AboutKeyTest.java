package care.onetribe.ticket.hunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.onetribe.kit.problem.InvalidField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboutKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"New labels, depot", "depot NEW labels!", "Dépôt new  labels depot"})
    void theSameWordsInAnotherOrderCaseOrAccentAreTheSameThing(String words) {
        assertEquals(of("new labels depot"), of(words));
    }

    @Test
    void otherWordsAreAnotherThing() {
        assertNotEquals(of("new labels depot"), of("new label depot"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!?", "\u0301"})
    void wordsAreNeeded(String words) {
        assertThrows(InvalidField.class, () -> of(words));
    }

    private static String of(String words) {
        return AboutKey.of(new HunchAbout(null, null, words));
    }
}
