package care.onetribe.ticket.themesuggestion;

import java.util.Map;

/**
 * What is known of all openings together: how many there are, how long they are and in how many
 * each of some words stands.
 */
record WordStatistics(long tickets, long tokens, Map<String, Integer> frequencies) {

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    /**
     * How well an opening fits some words: Okapi BM25 (Robertson and Zaragoza, The Probabilistic
     * Relevance Framework: BM25 and Beyond, 2009, formula 3.15), with the logarithm of one more so
     * that no word counts against.
     *
     * @param words each once
     * @param counts of the words of the opening
     * @param length of the opening in words
     */
    double bm25(Iterable<String> words, Map<String, Integer> counts, int length) {
        double average = Math.max(1, (double) tokens / Math.max(1, tickets));
        double saturation = K1 * (1 - B + B * length / average);
        double score = 0;
        for (var word : words) {
            int times = counts.getOrDefault(word, 0);
            if (times > 0) {
                score += rarity(word) * times * (K1 + 1) / (times + saturation);
            }
        }
        return score;
    }

    private double rarity(String word) {
        int frequency = frequencies.getOrDefault(word, 0);
        return Math.log(1 + Math.max(0, tickets - frequency + 0.5) / (frequency + 0.5));
    }
}
