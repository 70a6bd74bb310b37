package care.onetribe.ticket.conversationimport;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IntakeTest {

    @Test
    void whatIsNotTakenIsNotReadHoweverLongTheBodyIs() throws IOException {
        var body = new Endless();
        try (var intake = Intake.of(body)) {
            await().until(
                            () ->
                                    body.reader != null
                                            && body.reader.getState() == Thread.State.WAITING);

            // fifty lines wait, one is in hand, and one piece of the body was read beyond it
            assertTrue(body.read.get() <= 52 * 1024 + 16 * 1024, () -> "read " + body.read);
            assertEquals(50, intake.take().size());
        }
        await().until(() -> !body.reader.isAlive());
    }

    @Test
    void longLinesMakeSmallBatches() throws IOException {
        var line = "x".repeat(600 * 1024) + "\n";
        try (var intake = Intake.of(bytes(line.repeat(3)))) {
            var sizes = new ArrayList<Integer>();
            for (var batch = intake.take(); !batch.isEmpty(); batch = intake.take()) {
                sizes.add(batch.size());
            }
            assertEquals(java.util.List.of(1, 1, 1), sizes);
        }
    }

    @Test
    void whatCameBeforeABreakIsTakenFirst() throws IOException {
        var broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }
                };
        try (var intake = Intake.of(new SequenceInputStream(bytes("one\ntw"), broken))) {
            var batch = intake.take();
            assertEquals(1, batch.size());
            assertEquals(1, batch.get(0).number());
            assertEquals("gone", assertThrows(IOException.class, intake::take).getMessage());
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Lines of a kibibyte without end. */
    private static final class Endless extends InputStream {

        private final AtomicLong read = new AtomicLong();
        private volatile Thread reader;

        @Override
        public int read() {
            reader = Thread.currentThread();
            return read.incrementAndGet() % 1024 == 0 ? '\n' : 'x';
        }
    }
}
