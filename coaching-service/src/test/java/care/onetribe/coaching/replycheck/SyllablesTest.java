package care.onetribe.coaching.replycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "the, 1",
        "made, 1",
        "makes, 1",
        "asked, 1",
        "needed, 2",
        "boxes, 2",
        "table, 2",
        "little, 2",
        "customer, 3",
        "apologize, 4",
        "understand, 3",
        "idea, 3",
        "quiet, 2",
        "trying, 2",
        "create, 2",
        "information, 4",
        "don't, 1",
        "rhythm, 1",
        "30, 1",
        "apple, 2"
    })
    void syllablesAreCountedByTheSpelling(String word, int syllables) {
        assertEquals(syllables, Syllables.in(word), word);
    }

    @Test
    void theGradeIsThatOfTheFormulaToOneDecimalPlace() {
        // 0.39 * 100 / 5 + 11.8 * 150 / 100 - 15.59 = 9.91
        assertEquals(9.9, ReadingLevel.grade(100, 5, 150));
    }
}
