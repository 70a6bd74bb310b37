package care.onetribe.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.imports.LineResult;
import care.onetribe.local.imports.LineResult.Outcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    private final StringWriter out = new StringWriter();
    private final ImportReport report = new ImportReport(new PrintWriter(out), 3000);

    @Test
    void whereThereIsNoTerminalALineTellsOfEveryThousand() {
        LongStream.rangeClosed(1, 3000).forEach(line -> report.accept(imported(line)));

        var lines = out.toString().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(
                lines.get(0).matches("1,000 of 3,000, [\\d,]+ a second, \\d+ s left"),
                lines.get(0));
        assertTrue(lines.get(2).endsWith(", 0 s left"), lines.get(2));
    }

    @Test
    void aRefusedLineIsToldWithItsNumberAndReason() {
        report.accept(new LineResult(17, Outcome.REFUSED, "messages must not be empty"));

        assertEquals("Line 17 refused: messages must not be empty\n", out.toString());
        assertFalse(report.isWithoutRefusal());
    }

    @Test
    void theSummaryCountsWhatBecameOfTheLines() {
        report.accept(imported(1));
        report.accept(imported(2));
        report.accept(new LineResult(3, Outcome.EXISTS, null));

        report.close();

        assertTrue(
                out.toString()
                        .matches("Imported 2, there already 1, refused 0, in \\d+\\.\\d s\\.\n"),
                out.toString());
        assertTrue(report.isWithoutRefusal());
    }

    private static LineResult imported(long line) {
        return new LineResult(line, Outcome.IMPORTED, null);
    }
}
