package care.onetribe.ticket.emerging;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that mark some tickets among others: those whose log-odds differ most from the rest, in
 * standard errors, with a tenth of all tickets as the prior (Monroe, Colaresi and Quinn, Fightin'
 * Words, 2008, formulas 15, 16 and 19 to 22). A word of only one or two tickets marks nothing.
 */
final class MarkingWords {

    private static final int MOST = 8;
    private static final int SHORTEST = 3;
    private static final int FEWEST_TICKETS = 3;

    /** One in twenty words of no meaning would be as far out, on this side. */
    private static final double SIGNIFICANT = 1.645;

    private static final double PRIOR = 0.1;

    private MarkingWords() {}

    static List<String> of(List<Loose> some, List<Loose> all) {
        var here = frequencies(some);
        var everywhere = frequencies(all);
        int sumHere = sum(here);
        int sumEverywhere = sum(everywhere);
        return here.entrySet().stream()
                .filter(word -> word.getValue() >= FEWEST_TICKETS)
                .filter(word -> word.getKey().length() >= SHORTEST)
                .map(
                        word ->
                                Map.entry(
                                        word.getKey(),
                                        difference(
                                                word.getValue(),
                                                everywhere.get(word.getKey()),
                                                sumHere,
                                                sumEverywhere)))
                .filter(word -> word.getValue() > SIGNIFICANT)
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double difference(double here, double all, double sumHere, double sumAll) {
        double there = all - here;
        double sumThere = sumAll - sumHere;
        double prior = PRIOR * all;
        double others = PRIOR * sumAll;
        double oddsHere = Math.log((here + prior) / (sumHere + others - here - prior));
        double oddsThere = Math.log((there + prior) / (sumThere + others - there - prior));
        return (oddsHere - oddsThere) / Math.sqrt(1 / (here + prior) + 1 / (there + prior));
    }

    private static Map<String, Integer> frequencies(List<Loose> tickets) {
        var frequencies = new HashMap<String, Integer>();
        tickets.forEach(
                ticket ->
                        ticket.counts()
                                .keySet()
                                .forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        return frequencies;
    }

    private static int sum(Map<String, Integer> frequencies) {
        return frequencies.values().stream().mapToInt(Integer::intValue).sum();
    }
}
