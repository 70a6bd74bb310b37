package care.onetribe.recognition.digest;

import care.onetribe.recognition.digest.DigestMails.Outcome;
import care.onetribe.recognition.preference.Preferences;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends a digest, once however many replicas try. It is put together first and claimed last, so
 * that a claim which nobody settled tells of a letter that was on its way: all that can go wrong
 * before leaves it to the next look.
 */
@ApplicationScoped
class DigestPost {

    private static final Logger LOG = Logger.getLogger(DigestPost.class);

    private final Digests digests;
    private final DigestMails mails;
    private final Preferences preferences;
    private final ReactiveMailer mailer;
    private final DigestConfig config;

    DigestPost(
            Digests digests,
            DigestMails mails,
            Preferences preferences,
            ReactiveMailer mailer,
            DigestConfig config) {
        this.digests = digests;
        this.mails = mails;
        this.preferences = preferences;
        this.mailer = mailer;
        this.config = config;
    }

    /** How a mail server took a letter, and what is known of it then. */
    private enum Delivery {
        TAKEN(Outcome.SENT),
        REFUSED(Outcome.FAILED),
        UNANSWERED(Outcome.FAILED),
        UNREACHED(null);

        private final Outcome outcome;

        Delivery(Outcome outcome) {
            this.outcome = outcome;
        }
    }

    /** Whether the next one is worth trying: a mail server that is away is away for all. */
    boolean send(DueDigest due, Instant now) {
        var letter = QuarkusTransaction.requiringNew().call(() -> letter(due, now));
        return letter.isEmpty() || !claim(due, now) || sendClaimed(due, letter.get(), now);
    }

    /** Empty where there is none to send, which is written down then. */
    private Optional<Mail> letter(DueDigest due, Instant now) {
        if (!preferences.wantsDigests(due.memberId())) {
            mails.leaveOut(due.memberId(), due.monday(), Outcome.UNWANTED, now);
            return Optional.empty();
        }
        var own = digests.ofMember(due.memberId(), due.week());
        var team = due.reader().teamId();
        var ofTeam = team == null ? null : digests.ofTeam(team, due.week());
        if (own.isEmpty() && (ofTeam == null || ofTeam.isEmpty())) {
            mails.leaveOut(due.memberId(), due.monday(), Outcome.EMPTY, now);
            return Optional.empty();
        }
        return Optional.of(DigestLetter.of(due.reader(), own, ofTeam));
    }

    private boolean claim(DueDigest due, Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() -> mails.claim(due.memberId(), due.monday(), now));
    }

    private boolean sendClaimed(DueDigest due, Mail letter, Instant now) {
        var delivery = handOver(letter);
        QuarkusTransaction.requiringNew().run(() -> settle(due, delivery, now));
        return delivery == Delivery.TAKEN || delivery == Delivery.REFUSED;
    }

    private void settle(DueDigest due, Delivery delivery, Instant now) {
        if (delivery == Delivery.UNREACHED) {
            mails.giveBack(due.memberId(), due.monday());
        } else {
            mails.settle(due.memberId(), due.monday(), delivery.outcome, now);
        }
    }

    private Delivery handOver(Mail letter) {
        try {
            mailer.send(letter).await().atMost(config.patience());
            return Delivery.TAKEN;
        } catch (TimeoutException silence) {
            LOG.warnf(
                    "The mail server did not say within %s that it took a digest.",
                    config.patience());
            return Delivery.UNANSWERED;
        } catch (RuntimeException failure) {
            LOG.warnf("A digest was not sent: %s", failure);
            return isUnreached(failure) ? Delivery.UNREACHED : Delivery.REFUSED;
        }
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
