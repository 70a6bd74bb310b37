package care.onetribe.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lines of a table, shown as they come and kept in the documentation between two marks. */
final class Report {

    private static final String BEGIN = "<!-- last result -->";
    private static final String END = "<!-- end of last result -->";

    private final List<String> rows = new ArrayList<>();

    /**
     * @param aim what it is to be, in words
     */
    void row(String what, String measured, String aim) {
        rows.add("| %s | %s | %s |".formatted(what, measured, aim));
        System.out.printf("%-62s %-52s %s%n", what, measured, aim);
    }

    void writeTo(Path document, String heading) throws IOException {
        var text = Files.readString(document);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        var table =
                "\n%s\n\n| what | measured | aim |\n| --- | --- | --- |\n%s\n"
                        .formatted(heading, String.join("\n", rows));
        Files.writeString(document, text.substring(0, begin) + table + text.substring(end));
    }
}
