package care.onetribe.recognition.digest;

import static java.util.stream.Collectors.groupingBy;

import care.onetribe.recognition.roster.Colleague;
import care.onetribe.recognition.roster.Roster;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Sends each member the digest of their week on Monday where they are, once however many replicas
 * look: a row of the database is taken before the mail is sent. A replica that ends in between
 * leaves a letter in doubt rather than sent twice. After an outage the last week's is made up for.
 */
@ApplicationScoped
class DigestSchedule {

    private static final int BATCH = 100;

    private final DigestPost post;
    private final DigestMails mails;
    private final DigestDoubts doubts;
    private final Roster roster;
    private final DigestWeeks weeks;
    private final DigestConfig config;
    private final Clock clock;

    DigestSchedule(
            DigestPost post,
            DigestMails mails,
            DigestDoubts doubts,
            Roster roster,
            DigestWeeks weeks,
            DigestConfig config,
            Clock clock) {
        this.post = post;
        this.mails = mails;
        this.doubts = doubts;
        this.roster = roster;
        this.weeks = weeks;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${onetribe.recognition.digest.every}",
            delayed = "${onetribe.scheduled.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        if (config.mail()) {
            sendDueAt(clock.instant());
            doubts.count();
        }
    }

    void sendDueAt(Instant now) {
        var some = next("");
        boolean goOn = true;
        while (goOn && !some.isEmpty()) {
            goOn = due(some, now).stream().allMatch(digest -> post.send(digest, now));
            some = next(some.get(some.size() - 1).memberId());
        }
    }

    private List<Colleague> next(String memberId) {
        return QuarkusTransaction.requiringNew().call(() -> roster.activeAfter(memberId, BATCH));
    }

    private List<DueDigest> due(List<Colleague> some, Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                some.stream()
                                        .filter(member -> member.email() != null)
                                        .map(it -> new DueDigest(it, weeks.lastOf(it, now)))
                                        .collect(groupingBy(DueDigest::monday))
                                        .values()
                                        .stream()
                                        .flatMap(ofWeek -> notDealtWith(ofWeek).stream())
                                        .toList());
    }

    /** Of one week. */
    private List<DueDigest> notDealtWith(List<DueDigest> digests) {
        var ids = digests.stream().map(DueDigest::memberId).toList();
        var dealtWith = mails.dealtWith(ids, digests.get(0).monday());
        return digests.stream().filter(digest -> !dealtWith.contains(digest.memberId())).toList();
    }
}
