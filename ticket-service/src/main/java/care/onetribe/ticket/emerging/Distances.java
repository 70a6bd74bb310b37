package care.onetribe.ticket.emerging;

import care.onetribe.ticket.themesuggestion.Meaning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far tickets are from each other: half by their words, as the cosine of vectors weighted with
 * tf-idf (Salton and Buckley, Term-weighting approaches in automatic text retrieval, 1988), half by
 * their meaning. Where the meaning of one is not known, its words have to do.
 */
final class Distances {

    /** Chosen on half of the themes, measured on the others; see {@code docs/themes.md}. */
    private static final float SHARE_OF_WORDS = 0.5F;

    private Distances() {}

    static float[][] between(List<Loose> tickets) {
        var frequencies = new HashMap<String, Integer>();
        tickets.forEach(
                ticket ->
                        ticket.counts()
                                .keySet()
                                .forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        var vectors =
                tickets.stream()
                        .map(ticket -> weighted(ticket, frequencies, tickets.size()))
                        .toList();
        var distances = new float[tickets.size()][tickets.size()];
        for (int i = 0; i < distances.length; i++) {
            for (int j = 0; j < i; j++) {
                float alike = product(vectors.get(i), vectors.get(j));
                var one = tickets.get(i).meaning();
                var other = tickets.get(j).meaning();
                if (one != null && other != null) {
                    alike =
                            SHARE_OF_WORDS * alike
                                    + (1 - SHARE_OF_WORDS) * (float) Meaning.cosine(one, other);
                }
                distances[i][j] = Math.max(0, 1 - alike);
                distances[j][i] = distances[i][j];
            }
        }
        return distances;
    }

    private static Map<String, Float> weighted(
            Loose ticket, Map<String, Integer> frequencies, int tickets) {
        var weights = new HashMap<String, Float>();
        double sum = 0;
        for (var word : ticket.counts().entrySet()) {
            double rarity = Math.log((double) tickets / frequencies.get(word.getKey()));
            double weight = (1 + Math.log(word.getValue())) * rarity;
            weights.put(word.getKey(), (float) weight);
            sum += weight * weight;
        }
        float length = sum == 0 ? 1 : (float) Math.sqrt(sum);
        weights.replaceAll((word, weight) -> weight / length);
        return weights;
    }

    private static float product(Map<String, Float> one, Map<String, Float> other) {
        var shorter = one.size() <= other.size() ? one : other;
        var longer = shorter == one ? other : one;
        float sum = 0;
        for (var weight : shorter.entrySet()) {
            sum += weight.getValue() * longer.getOrDefault(weight.getKey(), 0F);
        }
        return sum;
    }
}
