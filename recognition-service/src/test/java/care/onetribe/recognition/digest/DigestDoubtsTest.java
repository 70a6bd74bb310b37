package care.onetribe.recognition.digest;

import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.thanked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.recognition.digest.DigestDoubts.Again;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What became of letters that were on their way when something ended. */
@QuarkusTest
class DigestDoubtsTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Instant DURING = Instant.parse("2026-03-04T12:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-03-09T12:00:00Z");

    @RegisterExtension static final MailServer mailServer = new MailServer();

    @Inject GoodWeeks weeks;
    @Inject DigestMails mails;
    @Inject DigestSchedule schedule;
    @Inject DigestDoubts doubts;
    @Inject MeterRegistry metrics;

    private final String mina = newHandle("mina");
    private final String email = mina + "@onetribe.example";

    @Test
    void aLetterThatWasOnItsWayWhenItsSenderEndedIsInDoubtAndSentAgainByAnOperatorOnly() {
        hadAGoodWeek(mina, email);
        claim(mina, Instant.now().minus(Duration.ofHours(1)));

        schedule.sendDueAt(AFTER);
        assertEquals(0, mailServer.sentTo(email).size());
        assertEquals(List.of("CLAIMED"), inDoubt(mina));

        assertEquals(Again.WILL_BE_SENT, doubts.sendAgain(mina, MONDAY, AFTER));
        schedule.sendDueAt(AFTER);
        assertEquals(1, mailServer.sentTo(email).size());
        assertEquals(List.of(), inDoubt(mina));
        assertEquals(Again.NOT_IN_DOUBT, doubts.sendAgain(mina, MONDAY, AFTER));
    }

    @Test
    void aLetterOfAnEarlierWeekIsNotSentAgainAndStaysInDoubt() {
        hadAGoodWeek(mina, email);
        claim(mina, Instant.now().minus(Duration.ofHours(1)));
        var aWeekLater = AFTER.plus(Duration.ofDays(7));

        assertEquals(Again.TOO_LATE, doubts.sendAgain(mina, MONDAY, aWeekLater));
        assertEquals(List.of("CLAIMED"), inDoubt(mina));
    }

    @Test
    void whatSomebodyIsSendingRightNowIsNotInDoubt() {
        hadAGoodWeek(mina, email);
        claim(mina, Instant.now());

        assertEquals(List.of(), inDoubt(mina));
        assertEquals(Again.NOT_IN_DOUBT, doubts.sendAgain(mina, MONDAY, AFTER));
        assertEquals("CLAIMED", weeks.outcome(mina, MONDAY));
    }

    @Test
    void aLetterThatCameIsNotInDoubt() {
        hadAGoodWeek(mina, email);

        schedule.sendDueAt(AFTER);

        assertEquals(List.of(), inDoubt(mina));
        assertEquals(Again.NOT_IN_DOUBT, doubts.sendAgain(mina, MONDAY, AFTER));
    }

    @Test
    void aMailServerThatDoesNotAnswerLeavesOneLetterInDoubtAndTheOthersForLater()
            throws IOException {
        var theo = newHandle("theo");
        var emailOfTheo = theo + "@onetribe.example";
        schedule.sendDueAt(AFTER); // to all whom other tests left
        hadAGoodWeek(mina, email);
        hadAGoodWeek(theo, emailOfTheo);

        mailServer.stop();
        try (var silent = silentServer()) {
            assertTrue(silent.isBound());
            schedule.sendDueAt(AFTER);
        } finally {
            mailServer.start();
        }
        assertEquals(List.of("FAILED"), inDoubt(mina));

        schedule.sendDueAt(AFTER);
        assertEquals(0, mailServer.sentTo(email).size());
        assertEquals(1, mailServer.sentTo(emailOfTheo).size());
    }

    @Test
    void operatorsWatchHowManyAreInDoubt() {
        doubts.count();
        double before = metrics.get(DigestDoubts.IN_DOUBT).gauge().value();
        claim(mina, Instant.now().minus(Duration.ofHours(1)));

        doubts.count();

        assertEquals(before + 1, metrics.get(DigestDoubts.IN_DOUBT).gauge().value());
    }

    private void hadAGoodWeek(String handle, String address) {
        weeks.joins(handle, newHandle("team"), null, address);
        weeks.during(thanked(newHandle("noor"), handle, Map.of()), DURING);
    }

    private void claim(String handle, Instant at) {
        var isMine = QuarkusTransaction.requiringNew().call(() -> mails.claim(handle, MONDAY, at));
        assertTrue(isMine);
    }

    private List<String> inDoubt(String handle) {
        return doubts.latest().stream()
                .filter(letter -> letter.memberId().equals(handle))
                .map(DigestDoubts.DoubtfulLetter::outcome)
                .toList();
    }

    /** Takes connections, and never says a word. */
    private static ServerSocket silentServer() throws IOException {
        int port = Integer.getInteger(MailPort.PROPERTY);
        return new ServerSocket(port, 1, InetAddress.getByName("localhost"));
    }
}
