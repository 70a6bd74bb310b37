package care.onetribe.ticket.themesuggestion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The numbers are those that BERT's own tokenizer gives. */
class SentenceModelTest {

    @Test
    void aTextIsCutIntoThePiecesThatTheModelKnows() throws Exception {
        try (var tokenizer = getClass().getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
            var pieces = WordPieces.read(tokenizer);

            assertArrayEquals(
                    new long[] {101, 7592, 1010, 2088, 999, 102}, pieces.of("Hello, world!"));
            assertArrayEquals(
                    new long[] {101, 14477, 20961, 3468, 102}, pieces.of("  UNAFFÁBLE\n"));
            assertArrayEquals(new long[] {101, 102}, pieces.of(" \t "));
            assertEquals(128, pieces.of("hello ".repeat(500)).length);
        }
    }

    @Test
    void whatMeansTheSameInOtherWordsIsNearerThanWhatDoesNot() throws Exception {
        try (var model = SentenceModel.load()) {
            var asked = Meaning.quantised(model.vector("My card was declined"));
            var same = Meaning.quantised(model.vector("The shop refused my credit card"));
            var other = Meaning.quantised(model.vector("What is the weather in Paris?"));

            assertTrue(Meaning.cosine(asked, same) > Meaning.cosine(asked, other) + 0.2);
        }
    }
}
