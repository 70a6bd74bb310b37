package care.onetribe.coaching.replycheck;

import static care.onetribe.coaching.replycheck.EnglishReader.check;
import static care.onetribe.coaching.replycheck.EnglishReader.kinds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where findings stand, how many there are, and that any text is read. */
class AdviceTest {

    @Test
    void placesAreUtf16CodeUnitsStartIncludedEndNot() {
        var text = "😀 I will recieve it. 😀 We have an outage.";

        var findings = check(text).findings();

        assertEquals(List.of(FindingKind.SPELLING, FindingKind.JARGON), kinds(check(text)));
        assertEquals(10, findings.get(0).start());
        assertEquals(17, findings.get(0).end());
        assertEquals("recieve", findings.get(0).quote());
        assertTrue(findings.get(0).instead().contains("receive"));
        assertEquals(36, findings.get(1).start());
        assertEquals(42, findings.get(1).end());
        findings.forEach(
                finding ->
                        assertEquals(
                                finding.quote(), text.substring(finding.start(), finding.end())));
    }

    @Test
    void atMostTwoHundredFindingsAreTold() {
        var view = check("I will call. " + "I recieve it. ".repeat(250));

        assertEquals(200, view.findings().size());
        assertEquals(50, view.leftOff());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u0007\u001b[31m",
                "…",
                "\u200b\u200b",
                "\ud83d\ude00",
                "<b>&amp;</b>",
                "a\u0300\u0301\u0302",
                "\n\n\n.",
                "((((((((((",
                "¿¡",
                "\u202e abc"
            })
    void anyTextIsRead(String text) {
        assertEquals("en", check(text).language());
    }
}
