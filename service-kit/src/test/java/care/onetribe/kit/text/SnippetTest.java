package care.onetribe.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void aShortTextIsShownWhole() {
        var snippet = Snippet.cut("Where is my parcel?", List.of(new SearchTerm("parcel", false)));

        assertEquals("Where is my parcel?", snippet.text());
        assertEquals(List.of(new Snippet.Highlight(12, 18)), snippet.highlights());
    }

    @Test
    void caseAndAccentsMakeNoDifference() {
        assertEquals(
                1,
                Snippet.cut("Mon CAFÉ", List.of(new SearchTerm("cafe", false)))
                        .highlights()
                        .size());
    }

    @Test
    void aLongTextIsCutAroundTheFirstWord() {
        var snippet =
                Snippet.cut(
                        "x ".repeat(500) + "parcel" + " y".repeat(500),
                        List.of(new SearchTerm("parcel", false)));

        assertEquals(200, snippet.text().length());
        assertEquals(List.of(new Snippet.Highlight(60, 66)), snippet.highlights());
    }

    @Test
    void noCharacterIsCutInTwo() {
        var snippet =
                Snippet.cut(
                        "\uD83D\uDE00".repeat(200) + " parcel",
                        List.of(new SearchTerm("parcel", false)));

        assertEquals("\uD83D\uDE00".codePointAt(0), snippet.text().codePointAt(0));
    }
}
