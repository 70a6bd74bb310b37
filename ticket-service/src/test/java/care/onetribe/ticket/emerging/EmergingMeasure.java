package care.onetribe.ticket.emerging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Leaves three themes at a time without their names and looks whether they are found again. */
public final class EmergingMeasure {

    private static final int DRAWS = 50;
    private static final int FEWEST = 5;
    private static final long SEED = 20_261_128;

    private EmergingMeasure() {}

    /** How a ticket began, and its theme, which is not told. */
    public record Told(String theme, String words, byte[] meaning) {}

    /** Writes a line of the table for words alone and for both. */
    public static void run(List<Told> all) {
        System.out.println(
                "| by | themes drawn from | mean ARI | median | lowest | groups found |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        var themes = List.copyOf(new TreeSet<>(all.stream().map(Told::theme).toList()));
        for (boolean withMeaning : new boolean[] {false, true}) {
            for (int half = 0; half < 2; half++) {
                line(all, drawnFrom(themes, half), withMeaning, half);
            }
        }
        System.out.println();
    }

    /** Every second theme by its name. */
    private static List<String> drawnFrom(List<String> themes, int half) {
        var some = new ArrayList<String>();
        for (int i = half; i < themes.size(); i += 2) {
            some.add(themes.get(i));
        }
        return some;
    }

    private static void line(List<Told> all, List<String> themes, boolean withMeaning, int half) {
        var random = new Random(SEED);
        var indices = new double[DRAWS];
        double groups = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            var drawn = new ArrayList<>(themes);
            Collections.shuffle(drawn, random);
            var some =
                    new ArrayList<>(
                            all.stream()
                                    .filter(one -> drawn.subList(0, 3).contains(one.theme()))
                                    .toList());
            Collections.shuffle(some, random);
            var tickets = some.subList(0, Math.min(some.size(), EmergingThemes.MOST_TICKETS));
            var found = labels(tickets, withMeaning);
            groups += found.stream().filter(label -> label >= 0).distinct().count();
            indices[draw] = RandIndex.adjusted(tickets.stream().map(Told::theme).toList(), found);
        }
        Arrays.sort(indices);
        System.out.printf(
                "| %s | %s | %.3f | %.3f | %.3f | %.1f |%n",
                withMeaning ? "words and meaning" : "words",
                half == 0 ? "those that the limits were chosen on" : "the others",
                Arrays.stream(indices).average().orElse(0),
                (indices[DRAWS / 2] + indices[DRAWS / 2 - 1]) / 2,
                indices[0],
                groups / DRAWS);
    }

    /** A ticket in no group that is large enough counts as a group of its own, below zero. */
    private static List<Integer> labels(List<Told> tickets, boolean withMeaning) {
        var loose =
                tickets.stream()
                        .map(
                                told ->
                                        Loose.of(
                                                1,
                                                Instant.EPOCH,
                                                told.words(),
                                                withMeaning ? told.meaning() : null))
                        .toList();
        var labels = new Integer[tickets.size()];
        var groups = Found.groups(loose);
        for (int group = 0; group < groups.size(); group++) {
            for (int ticket : groups.get(group)) {
                labels[ticket] = groups.get(group).size() < FEWEST ? -1 - ticket : group;
            }
        }
        return List.of(labels);
    }
}
