package care.onetribe.ticket.emerging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Groups what is near to each other: average linkage (Sokal and Michener, 1958), by the chain of
 * nearest neighbours (Murtagh, A survey of recent advances in hierarchical clustering algorithms,
 * 1983), which takes time and room by the square of their number.
 */
final class Clusters {

    private final float[][] distances;
    private final float farthest;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] sizes;
    private final Deque<Integer> chain = new ArrayDeque<>();
    private int left;

    private Clusters(float[][] distances, float farthest) {
        this.distances = distances;
        this.farthest = farthest;
        this.left = distances.length;
        this.sizes = new int[left];
        for (int i = 0; i < left; i++) {
            groups.add(new ArrayList<>(List.of(i)));
            sizes[i] = 1;
        }
    }

    /**
     * @param distances are overwritten
     * @param farthest that groups may be from each other on the average, to become one
     * @return every index in one of the groups, the largest group first
     */
    static List<List<Integer>> of(float[][] distances, float farthest) {
        return new Clusters(distances, farthest).joined();
    }

    private List<List<Integer>> joined() {
        var done = new ArrayList<List<Integer>>();
        while (left > 0) {
            if (chain.isEmpty()) {
                chain.push(first());
            }
            int top = chain.peek();
            int nearest = nearest(top);
            if (nearest < 0 || distances[top][nearest] > farthest) {
                // nobody comes nearer to it any more, since distances of groups only grow
                done.add(groups.get(top));
                remove(top);
                chain.pop();
            } else if (isBelowTop(nearest)) {
                chain.pop();
                chain.pop();
                join(top, nearest);
            } else {
                chain.push(nearest);
            }
        }
        done.sort(Comparator.<List<Integer>>comparingInt(List::size).reversed());
        return done;
    }

    private int first() {
        int index = 0;
        while (sizes[index] == 0) {
            index++;
        }
        return index;
    }

    /** Of several, the one that it came from, so that the chain ends. */
    private int nearest(int index) {
        int best = below();
        for (int i = 0; i < sizes.length; i++) {
            if (i != index
                    && sizes[i] > 0
                    && (best < 0 || distances[index][i] < distances[index][best])) {
                best = i;
            }
        }
        return best;
    }

    private int below() {
        return chain.size() < 2 ? -1 : chain.stream().skip(1).findFirst().orElseThrow();
    }

    private boolean isBelowTop(int index) {
        return below() == index;
    }

    private void join(int from, int into) {
        for (int i = 0; i < sizes.length; i++) {
            if (i != from && i != into && sizes[i] > 0) {
                float mean =
                        (sizes[from] * distances[from][i] + sizes[into] * distances[into][i])
                                / (sizes[from] + sizes[into]);
                distances[into][i] = mean;
                distances[i][into] = mean;
            }
        }
        sizes[into] += sizes[from];
        groups.get(into).addAll(groups.get(from));
        remove(from);
    }

    private void remove(int index) {
        sizes[index] = 0;
        left--;
    }
}
