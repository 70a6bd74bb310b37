package care.onetribe.ticket.caremetric;

import java.util.Map;

/** Counts of the tickets of one group. */
final class CareTally {

    private final Map<Long, Integer> benchmarks;
    private final long[] ofMarks = new long[CareMark.SETS];
    private final Histogram exchanges = new Histogram();
    private final Histogram firstReply = new Histogram();
    private final Histogram resolution = new Histogram();
    private long tickets;
    private long handovers;
    private long benchmarked;
    private long withinBenchmark;

    /**
     * @param benchmarks of exchanges, by theme
     */
    CareTally(Map<Long, Integer> benchmarks) {
        this.benchmarks = benchmarks;
    }

    void add(CareFact fact) {
        tickets++;
        handovers += fact.handovers();
        ofMarks[fact.marks()]++;
        if (fact.firstReplyMinutes() != CareFact.NONE) {
            firstReply.add(fact.firstReplyMinutes());
        }
        if (fact.resolutionMinutes() != CareFact.NONE) {
            resolution.add(fact.resolutionMinutes());
        }
        if (fact.is(CareMark.DONE)) {
            exchanges.add(fact.exchanges());
            compare(fact);
        }
    }

    private void compare(CareFact fact) {
        var benchmark = benchmarks.isEmpty() ? null : benchmarks.get(fact.themeId());
        if (benchmark != null) {
            benchmarked++;
            withinBenchmark += fact.exchanges() <= benchmark ? 1 : 0;
        }
    }

    /** How many have a mark. */
    long count(CareMark mark) {
        long count = 0;
        for (int marks = 0; marks < ofMarks.length; marks++) {
            count += mark.isIn(marks) ? ofMarks[marks] : 0;
        }
        return count;
    }

    long tickets() {
        return tickets;
    }

    long handovers() {
        return handovers;
    }

    long benchmarked() {
        return benchmarked;
    }

    long withinBenchmark() {
        return withinBenchmark;
    }

    Histogram exchanges() {
        return exchanges;
    }

    Histogram firstReply() {
        return firstReply;
    }

    Histogram resolution() {
        return resolution;
    }
}
