package care.onetribe.coaching.checkin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out whether figures that are shown together tell something of a few people. Whoever reads
 * sums over groups can add and subtract them; here it is asked whether any such combination, of any
 * number of them, speaks of fewer people than are needed.
 *
 * <p>People who are in the same figures cannot be told apart and are counted as one column. A
 * combination that speaks of a few people only is one that is zero on all other columns; there is
 * one exactly when leaving out the columns of those few lowers the rank. So columns that lower it
 * together are searched for, with at most as many people as may not be singled out. Sums are taken
 * modulo a large prime: where that differs from whole numbers the rank is lower, which only makes
 * the answer more cautious.
 */
final class Unmasking {

    private static final long PRIME = (1L << 31) - 1;

    private final int figures;
    private final List<Column> columns;
    private final int rank;

    /** People who are in the same figures. */
    private record Column(BitSet figures, int people) {}

    private Unmasking(int figures, List<Column> columns) {
        this.figures = figures;
        this.columns = columns;
        rank = independent(columns).size();
    }

    /**
     * Whether some combination of sums over these groups speaks of fewer people than so many.
     *
     * @param groups those whose sums are shown
     */
    static boolean isPossible(List<? extends Collection<String>> groups, int fewest) {
        var unmasking = new Unmasking(groups.size(), columns(groups));
        return unmasking.isLowered(unmasking.columns, fewest - 1);
    }

    private static List<Column> columns(List<? extends Collection<String>> groups) {
        Map<String, BitSet> membership = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (var person : groups.get(i)) {
                membership.computeIfAbsent(person, unknown -> new BitSet()).set(i);
            }
        }
        Map<BitSet, Integer> counts = new HashMap<>();
        membership.values().forEach(figures -> counts.merge(figures, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(same -> new Column(same.getKey(), same.getValue()))
                .toList();
    }

    /**
     * Whether the rank is lower without some columns of at most so many people. Such columns
     * include one of any independent ones, or these would still give the full rank.
     */
    private boolean isLowered(List<Column> left, int people) {
        var independent = independent(left);
        return independent.size() < rank
                || independent.stream()
                        .filter(column -> column.people() <= people)
                        .anyMatch(
                                column ->
                                        isLowered(without(left, column), people - column.people()));
    }

    private static List<Column> without(List<Column> all, Column one) {
        return all.stream().filter(column -> column != one).toList();
    }

    private List<Column> independent(Collection<Column> all) {
        var chosen = new ArrayList<Column>();
        var reduced = new long[figures][];
        for (var column : all) {
            if (chosen.size() < figures && isIndependent(column, reduced)) {
                chosen.add(column);
            }
        }
        return chosen;
    }

    /** Gaussian elimination; what is left of an independent column is kept by its first place. */
    private boolean isIndependent(Column column, long[][] reduced) {
        var vector = new long[figures];
        column.figures().stream().forEach(i -> vector[i] = 1);
        for (int i = 0; i < figures; i++) {
            if (vector[i] == 0) {
                continue;
            }
            if (reduced[i] == null) {
                reduced[i] = scaled(vector, inverse(vector[i]));
                return true;
            }
            subtract(vector, reduced[i], vector[i]);
        }
        return false;
    }

    private static long[] scaled(long[] vector, long factor) {
        var result = new long[vector.length];
        for (int i = 0; i < vector.length; i++) {
            result[i] = vector[i] * factor % PRIME;
        }
        return result;
    }

    private static void subtract(long[] from, long[] vector, long factor) {
        for (int i = 0; i < from.length; i++) {
            from[i] = Math.floorMod(from[i] - factor * vector[i] % PRIME, PRIME);
        }
    }

    /** By Fermat's little theorem. */
    private static long inverse(long number) {
        long result = 1;
        long base = number;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }
}
