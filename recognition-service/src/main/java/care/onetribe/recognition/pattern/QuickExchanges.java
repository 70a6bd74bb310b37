package care.onetribe.recognition.pattern;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for two who thank each other within ten minutes, and did so at least twice: once is a happy
 * moment.
 */
final class QuickExchanges {

    private static final Duration QUICK = Duration.ofMinutes(10);
    private static final int FEWEST_EXCHANGES = 2;

    private QuickExchanges() {}

    static List<Found> in(List<Given> given) {
        var last = new HashMap<List<String>, Given>();
        var exchanges = new TreeMap<String, List<Given>>();
        given.stream()
                .sorted(Comparator.comparing(Given::at).thenComparing(Given::kudosId))
                .forEach(
                        g -> {
                            // What was answered is answered once.
                            var answered = last.remove(List.of(g.toId(), g.fromId()));
                            if (answered != null && isQuick(answered, g)) {
                                var both =
                                        exchanges.computeIfAbsent(
                                                pair(g), pair -> new ArrayList<>());
                                both.add(answered);
                                both.add(g);
                            } else {
                                last.put(List.of(g.fromId(), g.toId()), g);
                            }
                        });
        return exchanges.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= 2 * FEWEST_EXCHANGES)
                .map(entry -> found(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean isQuick(Given one, Given other) {
        return Duration.between(one.at(), other.at()).compareTo(QUICK) <= 0;
    }

    private static String pair(Given given) {
        return String.join(" ", new TreeSet<>(Set.of(given.fromId(), given.toId())));
    }

    private static Found found(String pair, List<Given> both) {
        var kudos = new TreeSet<Long>();
        both.forEach(g -> kudos.add(g.kudosId()));
        return new Found(
                PatternKind.QUICK_EXCHANGE,
                new TreeSet<>(List.of(pair.split(" "))),
                kudos,
                null,
                null,
                pair);
    }
}
