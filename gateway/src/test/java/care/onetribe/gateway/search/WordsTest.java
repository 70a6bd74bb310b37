package care.onetribe.gateway.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void everyWordMustOccurAtTheBeginningOfOne() {
        assertTrue(Words.of("PARCEL came").allIn("The parcels came."));
        assertFalse(Words.of("parcel gone").allIn("The parcels came."));
        assertFalse(Words.of("arcel").allIn("The parcels came."));
    }

    @Test
    void aSnippetIsAroundTheFirstWord() {
        var text = "x".repeat(100) + " parcel " + "y".repeat(300);

        assertEquals(
                "…" + "x".repeat(59) + " parcel " + "y".repeat(173) + "…",
                Words.of("parcel").snippet(text));
    }

    @Test
    void aSnippetCutsNoCharacterInTwo() {
        var text = "\uD83D\uDE00".repeat(200);

        assertEquals("\uD83D\uDE00".repeat(120) + "…", Words.of("parcel").snippet(text));
    }
}
