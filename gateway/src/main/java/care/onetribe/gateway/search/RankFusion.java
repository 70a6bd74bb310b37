package care.onetribe.gateway.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One ranking out of several whose scores cannot be compared: reciprocal rank fusion. What stands
 * at rank r of a ranking gets 1 / (60 + r).
 *
 * <p>Source: G. V. Cormack, C. L. A. Clarke, S. Büttcher, "Reciprocal Rank Fusion outperforms
 * Condorcet and individual Rank Learning Methods", SIGIR 2009.
 */
final class RankFusion {

    private static final double K = 60;

    private RankFusion() {}

    /** The best of all, at most so many; of equal ones that of the earlier ranking comes first. */
    static <T> List<T> fuse(Collection<List<T>> rankings, int limit) {
        var scores = new LinkedHashMap<T, Double>();
        for (var ranking : rankings) {
            for (int i = 0; i < ranking.size(); i++) {
                scores.merge(ranking.get(i), 1 / (K + i + 1), Double::sum);
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<T, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
