package care.onetribe.ticket.caremetric;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How often each whole number from 0 on occurred; room for as many as differ, not as occurred. */
final class Histogram {

    private static final int DENSE = 1 << 14;

    private int[] dense = new int[64];
    private final Map<Integer, Integer> sparse = new TreeMap<>();
    private long count;

    void add(int value) {
        count++;
        if (value >= DENSE) {
            sparse.merge(value, 1, Integer::sum);
            return;
        }
        if (value >= dense.length) {
            dense = Arrays.copyOf(dense, Math.min(DENSE, Math.max(value + 1, 2 * dense.length)));
        }
        dense[value]++;
    }

    long count() {
        return count;
    }

    /**
     * @param rank from 1 for the least of all values
     */
    int valueAt(long rank) {
        long passed = 0;
        for (int value = 0; value < dense.length; value++) {
            passed += dense[value];
            if (passed >= rank) {
                return value;
            }
        }
        for (var entry : sparse.entrySet()) {
            passed += entry.getValue();
            if (passed >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("There are %d, not %d.".formatted(count, rank));
    }
}
