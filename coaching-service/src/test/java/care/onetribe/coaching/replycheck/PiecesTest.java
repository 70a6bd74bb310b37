package care.onetribe.coaching.replycheck;

import static care.onetribe.coaching.replycheck.EnglishReader.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void whatIsShortEnoughStaysWhole() {
        var sentences = List.of("I will call. ", "x".repeat(Pieces.LONGEST), "");

        assertEquals(sentences, Pieces.of(sentences));
    }

    @Test
    void whatHasNoEndIsCutBehindASpace() {
        var pieces = Pieces.of(List.of("you ".repeat(300) + "there"));

        assertEquals(List.of("you ".repeat(250), "you ".repeat(50) + "there"), pieces);
    }

    @Test
    void withoutASpaceItIsCutWhereItIsTooLongAndNeverWithinACharacter() {
        var face = "\ud83d\ude00";

        assertEquals(
                List.of(1_000, 1_000, 500),
                Pieces.of(List.of("(".repeat(2_500))).stream().map(String::length).toList());
        assertEquals(
                List.of("x" + face.repeat(499), face.repeat(2)),
                Pieces.of(List.of("x" + face.repeat(501))));
    }

    @Test
    void placesAreThoseInTheWholeText() {
        var before = "I will look there and ".repeat(60);

        var finding =
                check(before + "I will recieve it.").findings().stream()
                        .filter(found -> found.kind() == FindingKind.SPELLING)
                        .findFirst()
                        .orElseThrow();

        assertEquals(before.length() + 7, finding.start());
        assertEquals("recieve", finding.quote());
    }
}
