package care.onetribe.systemtests.work;

import care.onetribe.local.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** People who work at once until they are told that it is enough. */
public final class Crew implements AutoCloseable {

    private static final Duration LONGEST_PIECE = Duration.ofMinutes(5);

    /** Between two pieces while others need the processors. */
    private static final Duration REST = Duration.ofMillis(500);

    private final List<Member> members;
    private final ExecutorService threads;
    private final CompletableFuture<?> end;
    private volatile boolean enough;
    private volatile boolean slow;

    private Crew(List<Work> works) {
        members = works.stream().map(Member::new).toList();
        threads = Executors.newFixedThreadPool(works.size());
        end =
                CompletableFuture.allOf(
                        members.stream()
                                .map(member -> CompletableFuture.runAsync(member, threads))
                                .toArray(CompletableFuture[]::new));
    }

    public static Crew at(List<Work> works) {
        return new Crew(works);
    }

    private final class Member implements Runnable {

        private final Work work;
        private final AtomicInteger pieces = new AtomicInteger();

        Member(Work work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                while (!enough) {
                    work.doSome();
                    pieces.incrementAndGet();
                    rest();
                }
            } finally {
                // Whoever fails lets the others end, so that it is told.
                enough = true;
            }
        }
    }

    private void rest() {
        if (slow) {
            Deadline.in(REST).await(() -> enough || !slow);
        }
    }

    /**
     * They go on with rests meanwhile: on a machine with few processors what starts would wait for
     * all that a crowd can do in that time.
     */
    public void goOnSlowlyDuring(Runnable start) {
        slow = true;
        try {
            start.run();
        } finally {
            slow = false;
        }
    }

    /** Goes on for this long, and until everybody has done at least one piece more. */
    public void goOn(Duration time) {
        var before = members.stream().map(member -> member.pieces.get()).toList();
        var begin = System.nanoTime();
        var inTime =
                Deadline.in(time.plus(LONGEST_PIECE))
                        .await(
                                () ->
                                        enough
                                                || System.nanoTime() - begin > time.toNanos()
                                                        && haveDoneMoreThan(before));
        if (!inTime) {
            throw new AssertionError("Somebody did not get on.");
        }
    }

    private boolean haveDoneMoreThan(List<Integer> before) {
        for (int i = 0; i < before.size(); i++) {
            if (members.get(i).pieces.get() <= before.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many pieces were done when everybody has ended theirs. */
    public int stop() {
        enough = true;
        end.join();
        return members.stream().mapToInt(member -> member.pieces.get()).sum();
    }

    @Override
    public void close() {
        enough = true;
        threads.shutdown();
    }
}
