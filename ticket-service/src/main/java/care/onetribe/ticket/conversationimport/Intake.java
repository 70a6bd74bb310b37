package care.onetribe.ticket.conversationimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that have come and wait to be stored. They are read ahead on a thread of their own:
 * what comes while one batch is stored makes the next one, so batches are full when much comes, and
 * a sender who pauses is answered at once.
 */
final class Intake implements AutoCloseable {

    static final int MOST_LINES = 50;
    private static final int MOST_BYTES = 1 << 20;

    private final Lines lines;
    private final List<Line> waiting = new ArrayList<>();
    private int bytes;
    private boolean ended;
    private IOException broken;
    private boolean closed;

    private Intake(Lines lines) {
        this.lines = lines;
    }

    static Intake of(InputStream body) {
        var intake = new Intake(new Lines(body));
        var reader = new Thread(intake::readAll, "conversation-import-reader");
        reader.setDaemon(true);
        reader.start();
        return intake;
    }

    /**
     * The next batch, at the latest when the sender pauses.
     *
     * @return empty at the end of the body
     * @throws IOException when the body broke off, after all lines before that were taken
     */
    synchronized List<Line> take() throws IOException {
        while (waiting.isEmpty() && !ended) {
            await();
        }
        if (waiting.isEmpty() && broken != null) {
            throw broken;
        }
        var batch = List.copyOf(waiting);
        waiting.clear();
        bytes = 0;
        notifyAll();
        return batch;
    }

    /** Nobody takes any more. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void readAll() {
        var failure = new IOException("the body was not read to its end");
        try {
            var line = lines.next();
            while (line.isPresent() && add(line.get())) {
                line = lines.next();
            }
            failure = null;
        } catch (IOException whileReading) {
            failure = whileReading;
        } finally {
            end(failure);
        }
    }

    /** Waits for room; false when nobody takes any more. */
    private synchronized boolean add(Line line) throws IOException {
        while (!closed && !hasRoomFor(line)) {
            await();
        }
        waiting.add(line);
        bytes += line.size();
        notifyAll();
        return !closed;
    }

    private boolean hasRoomFor(Line line) {
        return waiting.isEmpty()
                || waiting.size() < MOST_LINES && bytes + line.size() <= MOST_BYTES;
    }

    private synchronized void end(IOException failure) {
        ended = true;
        broken = failure;
        notifyAll();
    }

    private void await() throws IOException {
        try {
            wait();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
