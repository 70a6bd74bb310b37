package care.onetribe.systemtests.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.suite.Application;
import care.onetribe.systemtests.suite.KillsProcesses;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Twenty write at once, two read, and ticket-service is killed in the middle of it. Others may
 * write besides: tickets that other tests brought from the past are closed once the service is up
 * again.
 */
@SystemTest
@KillsProcesses
class FeedTest {

    private static final int WRITERS = 20;
    private static final int DONE_BEFORE_THE_CRASH = 100;
    private static final int DONE_AFTER_IT = 100;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final String FEED = "/ticket-events";

    private final RunningSuite suite;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private final AtomicInteger enough = new AtomicInteger(Integer.MAX_VALUE);
    private final FeedRead pages;
    private final FeedRead stream;
    private final PageReader pageReader;
    private final StreamReader streamReader;

    FeedTest(RunningSuite suite) {
        this.suite = suite;
        long begin = suite.endOfFeed(FEED);
        pages = new FeedRead(begin);
        stream = new FeedRead(begin);
        pageReader = new PageReader(suite.as("desk"), FEED, pages);
        streamReader = new StreamReader(suite.as("desk"), FEED, stream);
    }

    @AfterEach
    void stopReading() throws IOException {
        pageReader.stop();
        streamReader.stop();
        threads.shutdown();
    }

    @Test
    void everyReaderSeesEveryEventOnceInOneOrderWhateverBreaks() {
        long begin = pages.position();
        threads.execute(pageReader);
        threads.execute(streamReader);
        var writers = startWriters();

        await(() -> done.size() > DONE_BEFORE_THE_CRASH);
        suite.kill(Application.TICKET);
        suite.restart(Application.TICKET);
        enough.set(done.size() + DONE_AFTER_IT);
        CompletableFuture.allOf(writers).join();
        var tickets = ticketsOf(done);
        await(() -> of(tickets, pages).size() >= done.size());
        await(() -> of(tickets, stream).size() >= done.size());

        assertEquals(sorted(done), sorted(of(tickets, pages)));
        assertEquals(sorted(done), sorted(of(tickets, stream)));
        int readByBoth = Math.min(pages.size(), stream.size());
        assertEquals(pages.events().subList(0, readByBoth), stream.events().subList(0, readByBoth));
        var positions = stream.positions();
        assertEquals(consecutive(begin, positions.size()), positions);
        assertTrue(streamReader.connections() > 1, "The stream never broke.");
    }

    private CompletableFuture<?>[] startWriters() {
        return IntStream.range(0, WRITERS)
                .mapToObj(i -> suite.as("writer-" + i, "agent"))
                .map(caller -> new Writer(caller, done, () -> done.size() >= enough.get()))
                .map(writer -> CompletableFuture.runAsync(writer, threads))
                .toArray(CompletableFuture[]::new);
    }

    private static Set<String> ticketsOf(Collection<String> whatHappened) {
        return whatHappened.stream().map(FeedTest::ticketOf).collect(Collectors.toSet());
    }

    /** What a reader was told of these tickets. */
    private static List<String> of(Set<String> tickets, FeedRead read) {
        return read.whatHappened().stream()
                .filter(what -> tickets.contains(ticketOf(what)))
                .toList();
    }

    private static String ticketOf(String what) {
        return what.substring(what.indexOf(' ') + 1);
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(LONGEST_WAIT).until(condition);
    }

    private static List<Long> consecutive(long begin, int count) {
        return LongStream.rangeClosed(begin + 1, begin + count).boxed().toList();
    }

    private static List<String> sorted(Iterable<String> all) {
        var list = new ArrayList<String>();
        all.forEach(list::add);
        list.sort(null);
        return list;
    }
}
