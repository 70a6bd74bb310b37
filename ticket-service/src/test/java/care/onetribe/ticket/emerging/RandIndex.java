package care.onetribe.ticket.emerging;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well two groupings agree: the Rand index adjusted for chance (Hubert and Arabie, Comparing
 * partitions, 1985, formula 5). 1 where they are the same, 0 as by chance.
 */
final class RandIndex {

    private RandIndex() {}

    static double adjusted(List<?> one, List<?> other) {
        var both = new HashMap<List<Object>, Integer>();
        var first = new HashMap<Object, Integer>();
        var second = new HashMap<Object, Integer>();
        for (int i = 0; i < one.size(); i++) {
            both.merge(List.of(one.get(i), other.get(i)), 1, Integer::sum);
            first.merge(one.get(i), 1, Integer::sum);
            second.merge(other.get(i), 1, Integer::sum);
        }
        double expected = pairs(first) * pairs(second) / pairs(one.size());
        return (pairs(both) - expected) / ((pairs(first) + pairs(second)) / 2 - expected);
    }

    private static double pairs(Map<?, Integer> sizes) {
        Collection<Integer> counts = sizes.values();
        return counts.stream().mapToDouble(RandIndex::pairs).sum();
    }

    private static double pairs(int count) {
        return count * (count - 1) / 2.0;
    }
}
