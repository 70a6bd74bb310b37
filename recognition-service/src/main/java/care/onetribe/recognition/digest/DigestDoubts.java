package care.onetribe.recognition.digest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Letters that may have come or not: the mail server failed in the middle, or who sent them ended.
 * None is sent again by itself, for that might double it; an operator may have it sent again.
 */
@ApplicationScoped
@Transactional
class DigestDoubts {

    static final String IN_DOUBT = "onetribe.digests.in.doubt";

    private static final int MOST = 100;

    /** Whoever sends one has given up by then, so that a claim has nobody behind it. */
    private static final int PATIENCES = 2;

    private final DigestMails mails;
    private final DigestConfig config;
    private final Clock clock;
    private final AtomicLong counted;

    DigestDoubts(DigestMails mails, DigestConfig config, Clock clock, MeterRegistry registry) {
        this.mails = mails;
        this.config = config;
        this.clock = clock;
        counted = new AtomicLong();
        Gauge.builder(IN_DOUBT, counted::get)
                .description("Digests of which nobody knows whether they were sent")
                .strongReference(true)
                .register(registry);
    }

    record DoubtfulLetter(String memberId, LocalDate week, String outcome, Instant claimedAt) {}

    /** Those of the latest weeks, a hundred at the most. */
    List<DoubtfulLetter> latest() {
        return mails.inDoubt(abandonedBefore(), MOST);
    }

    /** Keeps the figure that operators watch. */
    void count() {
        counted.set(mails.countInDoubt(abandonedBefore()));
    }

    /**
     * Lets the next look send a letter once more, as long as its week is the last.
     *
     * @return false where it is not in doubt
     */
    boolean sendAgain(String memberId, LocalDate week) {
        return mails.giveBackInDoubt(memberId, week, abandonedBefore());
    }

    private Instant abandonedBefore() {
        return clock.instant().minus(config.patience().multipliedBy(PATIENCES));
    }
}
