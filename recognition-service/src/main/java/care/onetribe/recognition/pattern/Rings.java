package care.onetribe.recognition.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/**
 * Looks for people who thank each other in a circle: strongly connected components, of three and
 * more, of who thanked whom at least twice. One counts when the kudos within it are more than
 * chance gives at a level of 1 %: everybody gives and gets as many as they do, only to whom is
 * drawn by lot, 999 times with a fixed seed (the configuration model; Newman, Strogatz and Watts,
 * Random graphs with arbitrary degree distributions, Physical Review E 64, 2001).
 */
final class Rings {

    private static final long SEED = 20_260_301L;
    private static final int DRAWS = 999;
    private static final double LEVEL = 0.01;
    private static final int FEWEST_MEMBERS = 3;
    private static final int FEWEST_KUDOS = 2;
    private static final int MOST_SWAPS = 100;

    private Rings() {}

    static List<Found> in(List<Given> given) {
        var found = new ArrayList<Found>();
        for (var members : components(given)) {
            var within =
                    given.stream()
                            .filter(g -> members.contains(g.fromId()) && members.contains(g.toId()))
                            .toList();
            var chance = Chance.of(given, members, within.size());
            if (chance.probability() <= LEVEL) {
                found.add(
                        new Found(
                                PatternKind.RING,
                                members,
                                within.stream().map(Given::kudosId).collect(Collectors.toSet()),
                                chance.expected(),
                                chance.probability(),
                                String.join(" ", members)));
            }
        }
        return found;
    }

    private static List<Set<String>> components(List<Given> given) {
        var times = new HashMap<List<String>, Integer>();
        given.forEach(g -> times.merge(List.of(g.fromId(), g.toId()), 1, Integer::sum));
        var graph = new SimpleDirectedGraph<String, DefaultEdge>(DefaultEdge.class);
        for (Map.Entry<List<String>, Integer> edge : times.entrySet()) {
            if (edge.getValue() >= FEWEST_KUDOS) {
                edge.getKey().forEach(graph::addVertex);
                graph.addEdge(edge.getKey().get(0), edge.getKey().get(1));
            }
        }
        return new KosarajuStrongConnectivityInspector<>(graph)
                .stronglyConnectedSets().stream()
                        .filter(members -> members.size() >= FEWEST_MEMBERS)
                        .<Set<String>>map(TreeSet::new)
                        .toList();
    }

    /** How many kudos within some people chance gives, and how likely it gives as many. */
    private record Chance(double expected, double probability) {

        static Chance of(List<Given> given, Set<String> members, int observed) {
            var from = given.stream().map(Given::fromId).toArray(String[]::new);
            var to = given.stream().map(Given::toId).toArray(String[]::new);
            var random = new SplittableRandom(SEED);
            long sum = 0;
            int asMany = 0;
            for (int draw = 0; draw < DRAWS; draw++) {
                shuffle(to, random);
                letNobodyThankThemself(from, to, random);
                int within = within(from, to, members);
                sum += within;
                asMany += within >= observed ? 1 : 0;
            }
            return new Chance((double) sum / DRAWS, (1.0 + asMany) / (DRAWS + 1));
        }

        private static void shuffle(String[] to, SplittableRandom random) {
            for (int i = to.length - 1; i > 0; i--) {
                swap(to, i, random.nextInt(i + 1));
            }
        }

        /** Swaps until it is so; where that is hardly possible, it stays nearly so. */
        private static void letNobodyThankThemself(
                String[] from, String[] to, SplittableRandom random) {
            for (int i = 0; i < to.length; i++) {
                for (int tries = 0; from[i].equals(to[i]) && tries < MOST_SWAPS; tries++) {
                    int other = random.nextInt(to.length);
                    if (!from[i].equals(to[other]) && !from[other].equals(to[i])) {
                        swap(to, i, other);
                    }
                }
            }
        }

        private static void swap(String[] to, int one, int other) {
            var swapped = to[one];
            to[one] = to[other];
            to[other] = swapped;
        }

        private static int within(String[] from, String[] to, Set<String> members) {
            int within = 0;
            for (int i = 0; i < from.length; i++) {
                if (members.contains(from[i]) && members.contains(to[i])) {
                    within++;
                }
            }
            return within;
        }
    }
}
