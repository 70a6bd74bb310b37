package care.onetribe.systemtests.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.suite.Application;
import care.onetribe.systemtests.replicas.Digests;
import care.onetribe.systemtests.suite.FeedReaders;
import care.onetribe.systemtests.suite.KillsProcesses;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A process that sends digests is killed in the middle of it. A letter is claimed before it is
 * handed to the mail server, and settled after: the one that was claimed when its sender died is in
 * doubt, which operators see, and is not sent again by itself; all others come once.
 */
@SystemTest
@KillsProcesses
class DigestCrashTest {

    private static final int MANY = 60;
    private static final int SOME = 8;
    private static final int FEW = 4;

    /** A claim is in doubt after twice that long. */
    private static final Map<String, String> IMPATIENT =
            Map.of("ONETRIBE_RECOGNITION_DIGEST_PATIENCE", "PT5S");

    private final RunningSuite suite;

    DigestCrashTest(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeAll
    static void makeImpatient(RunningSuite suite) {
        suite.kill(Application.RECOGNITION);
        suite.restart(Application.RECOGNITION, IMPATIENT);
    }

    @AfterAll
    static void makeUsual(RunningSuite suite) {
        suite.kill(Application.RECOGNITION);
        suite.restart(Application.RECOGNITION);
    }

    @Test
    void everyMemberGetsTheirDigestOnceThoughItsSenderIsKilled() throws Exception {
        try (var mail = Digests.closed(suite)) {
            var letters = due(mail, "digest-killed", MANY);

            mail.open();
            letters.awaitSome(SOME);
            suite.kill(Application.RECOGNITION);
            assertFalse(letters.came().containsAll(letters.members()), "killed too late");
            suite.restart(Application.RECOGNITION, IMPATIENT);

            requireNoneLostOrDoubled(letters, mail);
        }
    }

    @Test
    void everyMemberGetsTheirDigestOnceThoughOneOfTwoReplicasIsKilled() throws Exception {
        try (var mail = Digests.closed(suite)) {
            var letters = due(mail, "digest-replica", MANY);
            var second = suite.startReplica(Application.RECOGNITION, IMPATIENT);
            try {
                mail.open();
                letters.awaitSome(SOME);
            } finally {
                second.kill();
            }
            assertFalse(letters.came().containsAll(letters.members()), "killed too late");

            requireNoneLostOrDoubled(letters, mail);
        }
    }

    @Test
    void theLetterThatWasOnItsWayIsSeenByOperatorsAndSentAgainByThemOnly() throws Exception {
        try (var mail = Digests.closed(suite)) {
            sendWhatIsLeft("zz-digest-before");
            Letters letters;
            try (var silent = new SilentMailServer(suite.mailPort())) {
                letters = due(mail, "digest-on-its-way", FEW);
                silent.awaitLetter();
                suite.kill(Application.RECOGNITION);
            }
            mail.open();
            suite.restart(Application.RECOGNITION, IMPATIENT);
            letters.awaitAllDealtWith();

            var doubtful = letters.inDoubt();
            assertEquals(1, doubtful.size(), doubtful::toString);
            assertFalse(letters.came().contains(doubtful.get(0)));
            letters.requireEachOnceBut(doubtful);

            letters.sendAgain(doubtful.get(0));
            letters.awaitSome(FEW);
            assertEquals(letters.members(), letters.came());
            assertEquals(List.of(), letters.inDoubt());
        }
    }

    /** All have an address, and recognition-service knows of it. */
    private Letters due(Digests mail, String team, int count) throws SQLException {
        var letters = new Letters(suite, mail, mail.membersWithAGoodWeek(team, count));
        mail.tellWhereTheirMailGoes(letters.members());
        new FeedReaders(suite).awaitCaughtUp();
        return letters;
    }

    private void requireNoneLostOrDoubled(Letters letters, Digests mail) throws SQLException {
        letters.awaitAllDealtWith();
        // When these have come as well, whoever is left has looked once more.
        var more = due(mail, "after-" + letters.members().get(0), 2);
        more.awaitAllDealtWith();

        var doubtful = letters.inDoubt();
        assertTrue(doubtful.size() <= 1, doubtful::toString);
        letters.requireEachOnceBut(doubtful);
        more.requireEachOnceBut(List.of());
    }

    /** Letters are sent by handle: when the last has come, those of other tests have. */
    private void sendWhatIsLeft(String lastTeam) throws SQLException {
        try (var mail = Digests.receive(suite)) {
            due(mail, lastTeam, 1).awaitAllDealtWith();
        }
    }
}
