package care.onetribe.coaching.replycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.coaching.AtOnce;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReplyReadersTest {

    private record Config(
            int atOnce, int waiting, Duration patience, Optional<Duration> warmUpAfter)
            implements ReplyCheckConfig {}

    private static ReplyReaders readers(int atOnce, int waiting, Duration patience) {
        return new ReplyReaders(new Config(atOnce, waiting, patience, Optional.empty()));
    }

    @Test
    void beginningToLoadDoesNotWaitAndADraftThatComesTooEarlyIsSentAway() {
        var readers = readers(1, 0, Duration.ofMillis(1));
        readers.begin();
        readers.begin();

        assertThrows(ReplyCheckIsBusy.class, () -> readers.next(reader -> reader));
    }

    @Test
    void noMoreDraftsAreReadAtOnceThanThereAreReadersAndWhoeverIsOneTooManyIsSentAway()
            throws Exception {
        var readers = readers(1, 1, Duration.ofMinutes(2));
        var reading = new AtomicInteger();
        var most = new AtomicInteger();
        var busy = new CountDownLatch(1);
        var done = new CountDownLatch(4);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var first =
                    pool.submit(
                            () ->
                                    readers.next(
                                            reader -> {
                                                most.accumulateAndGet(
                                                        reading.incrementAndGet(), Math::max);
                                                busy.countDown();
                                                await(done);
                                                return reading.decrementAndGet();
                                            }));
            assertTrue(busy.await(2, TimeUnit.MINUTES));
            // One may wait for the reader that is busy; of five that come, four are sent away.
            var waiting =
                    pool.submit(
                            () ->
                                    AtOnce.atOnce(
                                            5,
                                            () -> {
                                                try {
                                                    return readers.next(
                                                            reader -> {
                                                                most.accumulateAndGet(
                                                                        reading.incrementAndGet(),
                                                                        Math::max);
                                                                reading.decrementAndGet();
                                                                return "read";
                                                            });
                                                } catch (ReplyCheckIsBusy sentAway) {
                                                    done.countDown();
                                                    return "sent away";
                                                }
                                            }));
            var fates = waiting.get(2, TimeUnit.MINUTES);
            first.get(2, TimeUnit.MINUTES);

            assertEquals(4, Collections.frequency(fates, "sent away"));
            assertEquals(1, Collections.frequency(fates, "read"));
            assertEquals(1, most.get());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aReaderIsFreeAgainAfterAFailure() {
        var readers = readers(1, 0, Duration.ofMinutes(2));

        assertThrows(
                UnreadableReply.class,
                () ->
                        readers.next(
                                reader -> {
                                    throw UnreadableReply.because(new RuntimeException());
                                }));
        assertEquals("read", readers.next(reader -> "read"));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(2, TimeUnit.MINUTES));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
