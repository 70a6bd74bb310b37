package care.onetribe.recognition.digest;

import static java.util.stream.Collectors.groupingBy;

import care.onetribe.recognition.digest.DigestMails.Outcome;
import care.onetribe.recognition.preference.Preferences;
import care.onetribe.recognition.roster.Colleague;
import care.onetribe.recognition.roster.Roster;
import care.onetribe.recognition.roster.TeamRoster;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends each member the digest of their week on Monday where they are, once however many replicas
 * look: a row of the database is taken before the mail is sent. A replica that ends in between
 * leaves a letter unsent rather than sent twice. After an outage the last week's is made up for.
 */
@ApplicationScoped
class DigestSchedule {

    private static final Logger LOG = Logger.getLogger(DigestSchedule.class);
    private static final int BATCH = 100;

    private final Digests digests;
    private final DigestMails mails;
    private final Preferences preferences;
    private final Roster roster;
    private final TeamRoster teams;
    private final Mailer mailer;
    private final DigestConfig config;
    private final Clock clock;

    DigestSchedule(
            Digests digests,
            DigestMails mails,
            Preferences preferences,
            Roster roster,
            TeamRoster teams,
            Mailer mailer,
            DigestConfig config,
            Clock clock) {
        this.digests = digests;
        this.mails = mails;
        this.preferences = preferences;
        this.roster = roster;
        this.teams = teams;
        this.mailer = mailer;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${onetribe.recognition.digest.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        if (config.mail()) {
            sendDueAt(clock.instant());
        }
    }

    void sendDueAt(Instant now) {
        var some = next("");
        while (!some.isEmpty()) {
            due(some, now).forEach(letter -> send(letter, now));
            some = next(some.get(some.size() - 1).memberId());
        }
    }

    private record Letter(Colleague reader, Week week) {}

    private List<Colleague> next(String memberId) {
        return QuarkusTransaction.requiringNew().call(() -> roster.activeAfter(memberId, BATCH));
    }

    private List<Letter> due(List<Colleague> some, Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                some.stream()
                                        .filter(member -> member.email() != null)
                                        .map(member -> new Letter(member, week(member, now)))
                                        .collect(groupingBy(letter -> letter.week().monday()))
                                        .values()
                                        .stream()
                                        .flatMap(letters -> notDealtWith(letters).stream())
                                        .toList());
    }

    private Week week(Colleague member, Instant now) {
        return Week.lastOver(now, teams.zoneOf(member), config.at());
    }

    /** Of one week. */
    private List<Letter> notDealtWith(List<Letter> letters) {
        var ids = letters.stream().map(letter -> letter.reader().memberId()).toList();
        var dealtWith = mails.dealtWith(ids, letters.get(0).week().monday());
        return letters.stream()
                .filter(letter -> !dealtWith.contains(letter.reader().memberId()))
                .toList();
    }

    private void send(Letter letter, Instant now) {
        var id = letter.reader().memberId();
        var monday = letter.week().monday();
        boolean claimed =
                QuarkusTransaction.requiringNew().call(() -> mails.claim(id, monday, now));
        if (claimed) {
            sendClaimed(letter)
                    .ifPresentOrElse(
                            outcome -> settle(letter, outcome, now),
                            () ->
                                    QuarkusTransaction.requiringNew()
                                            .run(() -> mails.giveBack(id, monday)));
        }
    }

    private void settle(Letter letter, Outcome outcome, Instant now) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                mails.settle(
                                        letter.reader().memberId(),
                                        letter.week().monday(),
                                        outcome,
                                        now));
    }

    private record Content(boolean isWanted, DigestView own, DigestView ofTeam) {

        boolean isEmpty() {
            return own.isEmpty() && (ofTeam == null || ofTeam.isEmpty());
        }
    }

    /** What came of it; empty when certainly nothing was sent and somebody may try again. */
    private Optional<Outcome> sendClaimed(Letter letter) {
        var content = QuarkusTransaction.requiringNew().call(() -> content(letter));
        if (!content.isWanted()) {
            return Optional.of(Outcome.UNWANTED);
        }
        if (content.isEmpty()) {
            return Optional.of(Outcome.EMPTY);
        }
        try {
            mailer.send(DigestLetter.of(letter.reader(), content.own(), content.ofTeam()));
            return Optional.of(Outcome.SENT);
        } catch (RuntimeException failure) {
            LOG.warnf("A digest was not sent: %s", failure);
            return isUnreached(failure) ? Optional.empty() : Optional.of(Outcome.FAILED);
        }
    }

    private Content content(Letter letter) {
        var reader = letter.reader();
        return new Content(
                preferences.wantsDigests(reader.memberId()),
                digests.ofMember(reader.memberId(), letter.week()),
                reader.teamId() == null ? null : digests.ofTeam(reader.teamId(), letter.week()));
    }

    private static boolean isUnreached(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }
}
