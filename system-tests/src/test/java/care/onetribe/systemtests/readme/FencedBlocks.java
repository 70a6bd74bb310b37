package care.onetribe.systemtests.readme;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a document in Markdown tells its reader to paste. */
final class FencedBlocks {

    private static final Pattern SECTION = Pattern.compile("(?ms)^## (.+?)$(.*?)(?=^## |\\z)");
    private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\n(.*?)^```$");

    private FencedBlocks() {}

    /** The lines for a shell below a heading of the second level, in their order. */
    static String shell(String markdown, String heading) {
        return SECTION.matcher(markdown)
                .results()
                .filter(section -> section.group(1).equals(heading))
                .flatMap(section -> SHELL.matcher(section.group(2)).results())
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"));
    }
}
