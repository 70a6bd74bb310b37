package care.onetribe.ticket.conversationimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a body, one at a time, however many there are. Blank ones are counted and passed
 * over; of one that is too long nothing is kept beyond {@link Line#LONGEST} bytes.
 */
final class Lines {

    private static final int CHUNK = 16 * 1024;

    private final InputStream body;
    private final byte[] chunk = new byte[CHUNK];
    private int start;
    private int end;
    private long number;

    Lines(InputStream body) {
        this.body = body;
    }

    /** The next line, or empty at the end of the body. */
    Optional<Line> next() throws IOException {
        while (hasBytes()) {
            var line = read();
            if (!isBlank(line)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private Line read() throws IOException {
        var content = new ByteArrayOutputStream();
        boolean complete = false;
        boolean tooLong = false;
        while (!complete && hasBytes()) {
            int stop = lineBreakOrEnd();
            complete = stop < end;
            tooLong |= content.size() + stop - start > Line.LONGEST;
            if (!tooLong) {
                content.write(chunk, start, stop - start);
            }
            start = complete ? stop + 1 : end;
        }
        return new Line(++number, tooLong ? null : content.toByteArray());
    }

    private boolean hasBytes() throws IOException {
        if (start == end) {
            start = 0;
            end = Math.max(body.read(chunk), 0);
        }
        return end > 0;
    }

    private int lineBreakOrEnd() {
        for (int i = start; i < end; i++) {
            if (chunk[i] == '\n') {
                return i;
            }
        }
        return end;
    }

    private static boolean isBlank(Line line) {
        if (line.isTooLong()) {
            return false;
        }
        for (byte b : line.content()) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
