package care.onetribe.ticket.themesuggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Those of the candidates that began most like a ticket, and what their themes get of their votes.
 * The weights were chosen on the training part of the queries alone; see {@code docs/themes.md}.
 *
 * @param all the most alike first
 */
record Neighbours(List<Neighbour> all, SuggestionBasis basis) {

    /** So many themes vote where the candidates have them. */
    private static final int THEMES = 3;

    /** Of the likeness; the rest is meaning. */
    private static final double SHARE_OF_WORDS = 0.3;

    static Neighbours among(
            List<Candidate> candidates, Opening opening, WordStatistics statistics) {
        var basis =
                opening.meaning() == null
                        ? SuggestionBasis.WORDS
                        : SuggestionBasis.WORDS_AND_MEANING;
        var words = opening.counts().keySet();
        var scores =
                candidates.stream()
                        .mapToDouble(one -> statistics.bm25(words, one.counts(), one.tokens()))
                        .toArray();
        double best = IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).max().orElse(1);
        var likest =
                IntStream.range(0, scores.length)
                        .mapToObj(
                                i -> neighbour(candidates.get(i), opening, scores[i] / best, basis))
                        .filter(one -> one.likeness() > 0)
                        .sorted(
                                Comparator.comparingDouble(Neighbour::likeness)
                                        .reversed()
                                        .thenComparing(Neighbour::ticketId))
                        .toList();
        return new Neighbours(nearest(likest, basis.neighbours()), basis);
    }

    /** Where the nearest are of one theme or two, the nearest of others speak besides. */
    private static List<Neighbour> nearest(List<Neighbour> likest, int most) {
        var nearest = new ArrayList<>(likest.subList(0, Math.min(most, likest.size())));
        var themes = nearest.stream().map(Neighbour::themeId).collect(Collectors.toSet());
        for (var other : likest.subList(nearest.size(), likest.size())) {
            if (themes.size() < THEMES && themes.add(other.themeId())) {
                nearest.add(other);
            }
        }
        return List.copyOf(nearest);
    }

    private static Neighbour neighbour(
            Candidate candidate, Opening opening, double likeInWords, SuggestionBasis basis) {
        double likeness =
                basis == SuggestionBasis.WORDS
                        ? likeInWords
                        : SHARE_OF_WORDS * likeInWords
                                + (1 - SHARE_OF_WORDS)
                                        * Meaning.cosine(opening.meaning(), candidate.meaning());
        return new Neighbour(candidate.ticketId(), candidate.themeId(), likeness);
    }

    /** Themes with their share of the votes, the largest first. */
    List<Map.Entry<Long, Double>> themes() {
        var votes = new HashMap<Long, Double>();
        double sum = 0;
        for (var one : all) {
            double weight = Math.pow(one.likeness() / all.get(0).likeness(), basis.sharpness());
            votes.merge(one.themeId(), weight, Double::sum);
            sum += weight;
        }
        double whole = sum;
        return votes.entrySet().stream()
                .map(vote -> Map.entry(vote.getKey(), vote.getValue() / whole))
                .sorted(
                        Map.Entry.<Long, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /** Those of one theme, the most alike first. */
    List<Neighbour> of(long themeId) {
        return all.stream().filter(one -> one.themeId() == themeId).toList();
    }
}
