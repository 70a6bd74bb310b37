package care.onetribe.ticket.suggestion;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How rare words are, from a sample of what was said last. It weighs what two texts share, by the
 * inverse document frequency of Spärck Jones (1972), and tells how much of the index of words a
 * search will have to read.
 */
final class Rarity {

    private static final int MOST_WORDS = 16;

    /** Entries of the index that are read at the most. */
    private static final long MOST_HITS = 10_000;

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final int sampled;
    private final long all;

    /**
     * @param all how many texts there are of which these are a sample
     */
    Rarity(List<String> sample, long all) {
        sampled = sample.size();
        this.all = Math.max(all, sampled);
        sample.forEach(
                text ->
                        Concern.words(List.of(text))
                                .forEach(word -> frequencies.merge(word, 1, Integer::sum)));
    }

    /** From 0 for a word that is everywhere. */
    double weight(String word) {
        return Math.log((sampled + 1.0) / (frequency(word) + 1.0));
    }

    /**
     * The words that a search can afford, the rarest first: however many texts there are, and
     * however common the words, it reads a bounded part of the index.
     */
    List<String> affordable(Collection<String> words) {
        var rarest =
                words.stream()
                        .filter(word -> weight(word) > 0)
                        .sorted(Comparator.comparingInt(this::frequency))
                        .limit(MOST_WORDS)
                        .toList();
        long hits = 0;
        int count = 0;
        while (count < rarest.size() && hits + hits(rarest.get(count)) <= MOST_HITS) {
            hits += hits(rarest.get(count));
            count++;
        }
        return rarest.subList(0, count);
    }

    /**
     * How much of what a concern says another text says too: from 0 to 1, rare words counting more.
     */
    double shared(Set<String> concern, Set<String> other) {
        double own = concern.stream().mapToDouble(this::weight).sum();
        double both = concern.stream().filter(other::contains).mapToDouble(this::weight).sum();
        return own == 0 ? 0 : both / own;
    }

    /** What both say, the rarest first. */
    List<String> telling(Set<String> concern, Set<String> other, int most) {
        return concern.stream()
                .filter(word -> other.contains(word) && weight(word) > 0)
                .sorted(Comparator.comparingInt(this::frequency))
                .limit(most)
                .toList();
    }

    private int frequency(String word) {
        return frequencies.getOrDefault(word, 0);
    }

    private long hits(String word) {
        return sampled == 0 ? 0 : Math.max(1, frequency(word)) * all / sampled;
    }
}
