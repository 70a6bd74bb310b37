package care.onetribe.ticket.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import care.onetribe.local.testing.HostileTexts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void whatATextNeedsGoesThrough() {
        assertEquals(
                """
                <h2>Lost</h2>
                <ol><li>Ask <strong>twice</strong>.</li><li>See \
                <a href="https://example.com/a?b&#61;c" rel="nofollow noopener noreferrer">the \
                table</a>.</li></ol>
                <blockquote>
                <p>so <code>a &lt; b</code></p>
                </blockquote>
                """,
                Markdown.html(
                        """
                        ## Lost

                        1. Ask **twice**.
                        2. See [the table](https://example.com/a?b=c "Depots").

                        > so `a < b`
                        """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "<script>alert(1)</script>|",
                "<img src=x onerror=alert(1)>|",
                "<style>p {color: red}</style>|",
                "<iframe src=https://example.com></iframe>|",
                "a <b onclick=alert(1)>b</b>|<p>a b</p>",
                "[a](javascript:alert(1))|<p><a href=\"\" rel=\"nofollow noopener noreferrer\">a</a></p>",
                "<a href=\"&#106;avascript:alert(1)\">a</a>|<p>a</p>",
                "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">a</a>|<p>a</p>",
                "![track](https://example.com/pixel.png)|<p></p>",
                "<form action=https://example.com><input name=p></form>|",
            })
    void nothingElseGoesThrough(String markdown, String html) {
        assertEquals(html == null ? "" : html, Markdown.html(markdown).strip());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anyTextIsSafeToShow(String text) {
        var html = Markdown.html(text).toLowerCase();

        assertFalse(html.contains("<script"));
        assertFalse(html.contains("\u0000"));
    }

    static List<String> texts() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {">", "- ", "1) ", "*a **b ", "[", "[a](", "![", "<a ", "<div>", "`", "*a "})
    void whatIsNestedWithoutEndTakesNoTimeAndNoStack(String opening) {
        var markdown = opening.repeat(20_000 / opening.length());

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> Markdown.html(markdown));
    }
}
