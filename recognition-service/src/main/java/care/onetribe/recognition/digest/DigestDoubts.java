package care.onetribe.recognition.digest;

import care.onetribe.recognition.roster.Colleague;
import care.onetribe.recognition.roster.Roster;
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
    private final DigestWeeks weeks;
    private final Roster roster;
    private final DigestConfig config;
    private final Clock clock;
    private final AtomicLong counted;

    DigestDoubts(
            DigestMails mails,
            DigestWeeks weeks,
            Roster roster,
            DigestConfig config,
            Clock clock,
            MeterRegistry registry) {
        this.mails = mails;
        this.weeks = weeks;
        this.roster = roster;
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

    /** What became of an operator's wish to have a letter sent once more. */
    enum Again {
        /** The next look sends it. */
        WILL_BE_SENT,
        NOT_IN_DOUBT,
        /** Only the last week that is over is sent; the letter stays in doubt. */
        TOO_LATE
    }

    /** Lets the next look send a letter once more. */
    Again sendAgain(String memberId, LocalDate week, Instant now) {
        if (!isStillSent(memberId, week, now)) {
            return Again.TOO_LATE;
        }
        return mails.giveBackInDoubt(memberId, week, abandonedBefore())
                ? Again.WILL_BE_SENT
                : Again.NOT_IN_DOUBT;
    }

    private boolean isStillSent(String memberId, LocalDate week, Instant now) {
        return roster.colleague(memberId)
                .filter(Colleague::active)
                .map(member -> weeks.lastOf(member, now).monday())
                .filter(week::equals)
                .isPresent();
    }

    private Instant abandonedBefore() {
        return clock.instant().minus(config.patience().multipliedBy(PATIENCES));
    }
}
