package care.onetribe.gateway.feedback;

/** The frame of every page for customers, and text that is safe in it. */
final class Html {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex, nofollow">
            <title>%1$s</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
            fieldset { border: 1px solid #767676; border-radius: .4rem; margin: 1.5rem 0; padding: .5rem 1rem 1rem; }
            legend, .question { font-weight: 600; padding: 0 .3rem; }
            .choice { display: block; padding: .3rem 0; }
            .scale { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; }
            input { width: 1.2rem; height: 1.2rem; margin-right: .5rem; vertical-align: -.15rem; }
            textarea { display: block; box-sizing: border-box; width: 100%%; font: inherit; padding: .4rem; }
            blockquote { margin: .3rem 0 .8rem; padding-left: .8rem; border-left: .25rem solid #767676; overflow-wrap: anywhere; }
            button { font: inherit; font-weight: 600; padding: .6rem 1.4rem; border: 0; border-radius: .4rem; background: #0b5394; color: #fff; }
            :focus-visible { outline: .2rem solid #0b78d0; outline-offset: .15rem; }
            .error { border-left: .3rem solid #c62828; padding: .1rem 1rem; }
            h1 { line-height: 1.25; overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <main>
            %2$s</main>
            </body>
            </html>
            """;

    private Html() {}

    /**
     * @param title as text
     * @param body as HTML
     */
    static String page(String title, String body) {
        return PAGE.formatted(text(title), body);
    }

    /** Text that means nothing but itself, between tags and in quoted attributes. */
    static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
