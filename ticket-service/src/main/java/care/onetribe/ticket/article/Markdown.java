package care.onetribe.ticket.article;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes HTML of Markdown (CommonMark 0.31). What is written is kept as it is; of the HTML that
 * comes of it, or that stands in it, only what a text needs goes through: no script, style, image,
 * form or attribute besides the address of a link.
 */
final class Markdown {

    /** Quotes and lists within each other; deeper ones are text. */
    private static final int DEEPEST = 30;

    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().sanitizeUrls(true).build();

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6")
                    .allowElements("strong", "em", "code", "pre", "blockquote", "ul", "ol", "li")
                    .allowElements("a")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("https", "http", "mailto")
                    .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
                    .toFactory();

    private Markdown() {}

    /** HTML that is safe to show wherever it is put. */
    static String html(String markdown) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }
}
