package care.onetribe.gateway.problem;

import care.onetribe.kit.problem.ProblemType;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages that explain problems to people, written from {@link ProblemType}. */
final class ProblemPages {

    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · OneTribe</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
            dt { font-weight: 600; margin-top: 1rem; }
            </style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            %2$s</main>
            </body>
            </html>
            """;

    private ProblemPages() {}

    /** One problem: what it means and what to do about it. */
    static String of(ProblemType type) {
        var body =
                """
                <dl>
                <dt>HTTP status</dt>
                <dd>%d</dd>
                <dt>What you can do</dt>
                <dd>%s</dd>
                <dt>Named in problem documents as</dt>
                <dd><code>%s</code></dd>
                </dl>
                <nav><a href="/problems">All problems</a></nav>
                """;
        return PAGE.formatted(
                html(type.title()), body.formatted(type.status(), html(type.remedy()), type.uri()));
    }

    /** All problems, each with the way to its page. */
    static String index() {
        var items =
                Arrays.stream(ProblemType.values())
                        .map(ProblemPages::item)
                        .collect(Collectors.joining());
        return PAGE.formatted(
                "Problems that a request can meet", "<ul>\n%s</ul>\n".formatted(items));
    }

    private static String item(ProblemType type) {
        return "<li><a href=\"%s\">%d %s</a></li>\n"
                .formatted(type.uri(), type.status(), html(type.title()));
    }

    /** Text in Markdown, of which problem types use nothing but code spans. */
    private static String html(String markdown) {
        var escaped = markdown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return CODE.matcher(escaped).replaceAll("<code>$1</code>");
    }
}
