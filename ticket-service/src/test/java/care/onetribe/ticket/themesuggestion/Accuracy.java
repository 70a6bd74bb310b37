package care.onetribe.ticket.themesuggestion;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often the right theme is the first suggestion and among the first three, and the mean over
 * all themes of F1 of the first one (the harmonic mean of precision and recall).
 */
final class Accuracy {

    private static final int FEW = 3;

    private final int[][] table;
    private int asked;
    private int first;
    private int amongFew;

    Accuracy(int themes) {
        // the last column is for no suggestion at all
        table = new int[themes][themes + 1];
    }

    void count(int right, List<Integer> suggested) {
        asked++;
        int best = suggested.isEmpty() ? table.length : suggested.get(0);
        table[right][best]++;
        first += best == right ? 1 : 0;
        amongFew += suggested.stream().limit(FEW).anyMatch(one -> one == right) ? 1 : 0;
    }

    double first() {
        return 100.0 * first / asked;
    }

    double amongFew() {
        return 100.0 * amongFew / asked;
    }

    double macroF1() {
        return 100 * IntStream.range(0, table.length).mapToDouble(this::f1).average().orElse(0);
    }

    private double f1(int theme) {
        int is = IntStream.of(table[theme]).sum();
        int said = IntStream.range(0, table.length).map(right -> table[right][theme]).sum();
        return is + said == 0 ? 0 : 2.0 * table[theme][theme] / (is + said);
    }

    @Override
    public String toString() {
        return "%.2f %% | %.2f %% | %.2f %%".formatted(first(), amongFew(), macroF1());
    }
}
