package care.onetribe.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Work done over and over by several workers at once, each beginning the next piece when its last
 * one is done (a closed loop). What is done in the first part of the time does not count.
 */
final class Load {

    private static final double WARM_UP_SHARE = 0.4;

    private final int workers;
    private final Duration duration;

    Load(int workers, Duration duration) {
        this.workers = workers;
        this.duration = duration;
    }

    /** One worker's way to do a piece of work. */
    interface Worker extends AutoCloseable {

        void work() throws Exception;

        @Override
        default void close() throws IOException, SQLException {}
    }

    /** Sends requests, one connection a worker; an answer that is no success ends the benchmark. */
    Figures send(URI server, String token, Supplier<Request> requests) {
        return run(() -> new Sender(new Connection(server), token, requests));
    }

    Figures run(Callable<Worker> workersOf) {
        var pool = Executors.newFixedThreadPool(workers);
        try {
            long start = System.nanoTime();
            long counted = start + (long) (duration.toNanos() * WARM_UP_SHARE);
            long end = start + duration.toNanos();
            var tasks = new ArrayList<Callable<long[]>>();
            for (int i = 0; i < workers; i++) {
                tasks.add(() -> loop(workersOf.call(), counted, end));
            }
            var all = LongStream.builder();
            for (var times : pool.invokeAll(tasks)) {
                for (long nanos : times.get()) {
                    all.add(nanos);
                }
            }
            return Figures.of(all.build().toArray(), end - counted);
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        } finally {
            pool.shutdownNow();
        }
    }

    private static long[] loop(Worker worker, long counted, long end) throws Exception {
        List<Long> nanos = new ArrayList<>();
        try (worker) {
            for (long now = System.nanoTime(); now < end; ) {
                long before = now;
                worker.work();
                now = System.nanoTime();
                if (before >= counted) {
                    nanos.add(now - before);
                }
            }
        }
        return nanos.stream().mapToLong(Long::longValue).toArray();
    }

    private record Sender(Connection connection, String token, Supplier<Request> requests)
            implements Worker {

        @Override
        public void work() throws IOException {
            var request = requests.get();
            var answer = connection.send(request, token);
            if (answer.status() >= 300) {
                throw new IllegalStateException(
                        "%s %s: %d %s"
                                .formatted(
                                        request.method(),
                                        request.path(),
                                        answer.status(),
                                        answer.text()));
            }
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
