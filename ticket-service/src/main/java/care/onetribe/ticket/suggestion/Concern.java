package care.onetribe.ticket.suggestion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a text as the full-text index knows them, each once and in their order. */
final class Concern {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 84;

    private Concern() {}

    static Set<String> words(List<String> texts) {
        return texts.stream()
                .flatMap(text -> WORD.matcher(text).results())
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
