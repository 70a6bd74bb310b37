package care.onetribe.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.onetribe.kit.problem.InvalidField;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void wordsAreLettersDigitsAndUnderscoresInLowerCase() {
        assertEquals(List.of("parcel_7", "größe"), SearchWords.of("Parcel_7, Größe!").plain());
    }

    @Test
    void shortWordsAndStopWordsAreNotAskedFor() {
        assertEquals(List.of("+refund"), SearchWords.of("is the refund ok").each());
    }

    @Test
    void aStarStaysAtTheEndOfItsWord() {
        var words = SearchWords.of("ref* paid");

        assertEquals(List.of("+ref*", "+paid"), words.each());
        assertEquals(List.of("ref", "paid"), words.plain());
        assertEquals("+ref* +paid*", words.allAsTyped());
    }

    @Test
    void nothingThatCanBeSearchedForIsRefused() {
        assertThrows(InvalidField.class, () -> SearchWords.of("the a !"));
    }
}
