package care.onetribe.coaching.replycheck;

import care.onetribe.coaching.glossary.Glossary;
import care.onetribe.coaching.glossary.GlossaryEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The starter set as its migration writes it, for what runs without a database. */
final class StarterGlossary {

    private static final String FILE = "/db/migration/V2026_11_28_31__glossary_starters.sql";
    private static final String TEXT = "(?:'((?:[^']|'')*)'|null)";
    private static final Pattern ROW =
            Pattern.compile(
                    "\\(0, %s, %s, %s, %s, (true|false)\\)".formatted(TEXT, TEXT, TEXT, TEXT));

    private StarterGlossary() {}

    static Glossary.Edition edition() throws IOException {
        try (var file = StarterGlossary.class.getResourceAsStream(FILE)) {
            var sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Glossary.Edition(
                    1,
                    ROW.matcher(sql)
                            .results()
                            .map(
                                    row ->
                                            new GlossaryEntry(
                                                    row.group(1).replace("''", "'"),
                                                    row.group(3).replace("''", "'"),
                                                    row.group(4),
                                                    Boolean.parseBoolean(row.group(5))))
                            .toList());
        }
    }
}
