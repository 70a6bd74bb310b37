package care.onetribe.ticket.conversationimport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void linesEndWithABreakOrWithTheBody() throws IOException {
        assertEquals(List.of("1:one", "2:two", "3:three"), all("one\ntwo\r\nthree"));
        assertEquals(List.of("1:one"), all("one\n"));
        assertEquals(List.of(), all(""));
    }

    @Test
    void blankLinesAreCountedAndPassedOver() throws IOException {
        assertEquals(List.of("3:one", "5:two"), all("\n \t\r\none\n\ntwo\n\n"));
    }

    @Test
    void aLineOfTheGreatestLengthIsWholeAndALongerOneIsNotKept() throws IOException {
        var longest = "x".repeat(Line.LONGEST);
        var lines = new Lines(body(longest + "\n" + longest + "x\nnext"));

        assertArrayEquals(
                longest.getBytes(StandardCharsets.UTF_8), lines.next().orElseThrow().content());
        var tooLong = lines.next().orElseThrow();
        assertTrue(tooLong.isTooLong());
        assertEquals(2, tooLong.number());
        assertEquals(0, tooLong.size());
        var next = lines.next().orElseThrow();
        assertFalse(next.isTooLong());
        assertEquals(3, next.number());
    }

    private static List<String> all(String text) throws IOException {
        var all = new ArrayList<String>();
        var lines = new Lines(body(text));
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            var content = new String(line.get().content(), StandardCharsets.UTF_8);
            all.add(line.get().number() + ":" + content.strip());
        }
        return all;
    }

    private static java.io.InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
