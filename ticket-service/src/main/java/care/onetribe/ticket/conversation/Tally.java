package care.onetribe.ticket.conversation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** What is counted on a ticket. */
@Embeddable
class Tally {

    private int exchanges;

    private int replies;

    private int handovers;

    private int reopenings;

    /** Whether the customer spoke last: the next reply completes an exchange. */
    private boolean unanswered;

    /** Since when the customer waits for a reply. */
    private Instant awaitedSince;

    /** How long they had waited when somebody replied just now. */
    @Transient private Duration waited = Duration.ZERO;

    void countQuestion(Instant at) {
        awaitedSince = unanswered ? awaitedSince : at;
        unanswered = true;
    }

    void countReply(Instant at) {
        waited = awaitedSince == null ? Duration.ZERO : Duration.between(awaitedSince, at);
        awaitedSince = null;
        if (unanswered) {
            exchanges++;
            unanswered = false;
        }
        replies++;
    }

    void countHandover() {
        handovers++;
    }

    void countReopening() {
        reopenings++;
    }

    /** Two tickets become one. */
    void add(Tally other) {
        exchanges += other.exchanges;
        replies += other.replies;
        handovers += other.handovers;
        reopenings += other.reopenings;
        unanswered |= other.unanswered;
        awaitedSince = first(awaitedSince, other.awaitedSince);
    }

    private static Instant first(Instant one, Instant other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    Duration waited() {
        return waited;
    }

    int replies() {
        return replies;
    }

    int handovers() {
        return handovers;
    }

    int reopenings() {
        return reopenings;
    }

    int exchanges() {
        return exchanges;
    }

    void requireReply() {
        if (replies == 0) {
            throw new NobodyReplied();
        }
    }

    boolean isUnanswered() {
        return unanswered;
    }
}
