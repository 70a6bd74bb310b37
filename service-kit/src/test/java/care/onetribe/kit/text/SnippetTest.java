package care.onetribe.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @Test
    void onlyWordsThatStandInTheSnippetWholeAreHighlighted() {
        var terms = List.of(new SearchTerm("parcel", false), new SearchTerm("depot", false));
        var text = "parcel " + "x ".repeat(80) + "depot " + "y ".repeat(12) + "parcel depot";

        var snippet = Snippet.cut(text, terms);

        assertEquals(200, snippet.text().length());
        assertEquals(
                List.of(new Snippet.Highlight(0, 6), new Snippet.Highlight(167, 172)),
                snippet.highlights());
        assertTrue(snippet.text().endsWith("par"), snippet.text());
    }

    @Test
    void aTextWithoutTheWordsIsShownFromItsBeginning() {
        var snippet = Snippet.cut("y ".repeat(500), List.of(new SearchTerm("parcel", false)));

        assertEquals("y ".repeat(100), snippet.text());
        assertEquals(List.of(), snippet.highlights());
    }
}
