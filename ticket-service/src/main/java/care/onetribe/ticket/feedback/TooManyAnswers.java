package care.onetribe.ticket.feedback;

import java.time.Duration;

/** One link was answered many times in a short while. */
final class TooManyAnswers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyAnswers(Duration wait) {
        super("Too many answers by one link", null, false, false);
        seconds = Math.max(1, wait.toSeconds());
    }

    long seconds() {
        return seconds;
    }
}
