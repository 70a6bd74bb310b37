package care.onetribe.recognition.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jgrapht.alg.util.UnionFind;

/**
 * Looks for kudos of nearly the same text: of their runs of three words at least 80 % are in both.
 * Those that may be are found by min-wise hashes in bands, so that not each text is held against
 * each (Broder, On the resemblance and containment of documents, 1997; banding as in Leskovec,
 * Rajaraman and Ullman, Mining of Massive Datasets, section 3.4).
 */
final class SameTexts {

    private static final long SEED = 20_260_301L;
    private static final int BANDS = 16;
    private static final int ROWS = 4;
    private static final double SAME = 0.8;
    private static final int FEWEST_KUDOS = 3;
    private static final int RUN = 3;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final long[] SEEDS =
            new SplittableRandom(SEED).longs(BANDS * (long) ROWS).toArray();

    private SameTexts() {}

    private record Text(Given given, Set<Integer> runs) {}

    static List<Found> in(List<Given> given) {
        var texts = new HashMap<Long, Text>();
        given.forEach(g -> texts.computeIfAbsent(g.kudosId(), id -> new Text(g, runs(g))));
        var groups = new UnionFind<>(texts.keySet());
        var first = new HashMap<Long, Long>();
        texts.forEach(
                (id, text) -> {
                    for (long band : bands(text.runs())) {
                        var other = first.putIfAbsent(band, id);
                        if (other != null && areSame(text, texts.get(other))) {
                            groups.union(id, other);
                        }
                    }
                });
        return texts.keySet().stream()
                .collect(Collectors.groupingBy(groups::find))
                .values()
                .stream()
                .filter(ids -> ids.size() >= FEWEST_KUDOS)
                .map(ids -> found(ids, texts))
                .toList();
    }

    private static Found found(List<Long> ids, Map<Long, Text> texts) {
        var givers = new TreeSet<String>();
        ids.forEach(id -> givers.add(texts.get(id).given().fromId()));
        var kudos = new TreeSet<>(ids);
        return new Found(
                PatternKind.SAME_TEXT, givers, kudos, null, null, Long.toString(kudos.first()));
    }

    private static Set<Integer> runs(Given given) {
        var words =
                new ArrayList<>(
                        Arrays.asList(NO_WORD.split(given.message().toLowerCase(Locale.ROOT))));
        words.removeIf(String::isEmpty);
        var runs = new HashSet<Integer>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN).hashCode());
        }
        if (runs.isEmpty()) {
            runs.add(words.isEmpty() ? given.message().hashCode() : words.hashCode());
        }
        return runs;
    }

    private static long[] bands(Set<Integer> runs) {
        var bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = key * 1_000_003 + smallest(runs, SEEDS[band * ROWS + row]);
            }
            bands[band] = key;
        }
        return bands;
    }

    private static long smallest(Set<Integer> runs, long seed) {
        long smallest = Long.MAX_VALUE;
        for (int run : runs) {
            smallest = Math.min(smallest, mixed(run ^ seed));
        }
        return smallest;
    }

    /** The finalizer of SplitMix64. */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private static boolean areSame(Text one, Text other) {
        long both = one.runs().stream().filter(other.runs()::contains).count();
        return both >= SAME * (one.runs().size() + other.runs().size() - both);
    }
}
