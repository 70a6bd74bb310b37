package care.onetribe.ticket.emerging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What several tickets have in common.
 *
 * @param tickets the most typical first
 */
record Found(List<Loose> tickets, List<String> words) {

    private static final int FEWEST = 5;
    private static final int MOST = 50;

    /** On the average, with meaning; see {@code docs/themes.md}. */
    private static final float FARTHEST = 0.8F;

    /** Words alone are farther from each other. */
    private static final float FARTHEST_IN_WORDS = 0.94F;

    /** The largest first; what has too few tickets is left out. */
    static List<Found> among(List<Loose> all) {
        var found = new ArrayList<Found>();
        for (var group : groups(all)) {
            if (group.size() >= FEWEST && found.size() < MOST) {
                found.add(of(group.stream().map(all::get).toList(), all));
            }
        }
        return found;
    }

    /** The indices of tickets that belong together, those of every ticket. */
    static List<List<Integer>> groups(List<Loose> all) {
        boolean withMeaning = all.stream().anyMatch(ticket -> ticket.meaning() != null);
        return Clusters.of(Distances.between(all), withMeaning ? FARTHEST : FARTHEST_IN_WORDS);
    }

    private static Found of(List<Loose> some, List<Loose> all) {
        var distances = Distances.between(some);
        var order = new ArrayList<Integer>();
        for (int i = 0; i < some.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> sum(distances[i])));
        return new Found(order.stream().map(some::get).toList(), MarkingWords.of(some, all));
    }

    private static double sum(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}
