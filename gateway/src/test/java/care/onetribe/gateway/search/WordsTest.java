package care.onetribe.gateway.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {

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
