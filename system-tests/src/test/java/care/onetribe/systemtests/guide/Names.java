package care.onetribe.systemtests.guide;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** Names that nothing has yet. */
final class Names {

    private static final int LETTERS = 16;

    private Names() {}

    static String key() {
        return "walk-" + word();
    }

    /** Of letters alone. */
    static String word() {
        return ThreadLocalRandom.current()
                .ints(LETTERS, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
