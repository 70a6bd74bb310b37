package care.onetribe.systemtests.replicas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Pages;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.Entrance;
import care.onetribe.systemtests.suite.FeedReaders;
import care.onetribe.systemtests.suite.KillsProcesses;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SecondReplicas;
import care.onetribe.systemtests.suite.SystemTest;
import care.onetribe.systemtests.work.Crew;
import care.onetribe.systemtests.work.GoalWork;
import care.onetribe.systemtests.work.KudosWork;
import care.onetribe.systemtests.work.TicketWork;
import care.onetribe.systemtests.work.Work;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes of every application at once: what is to be done is done once. */
@SystemTest
@KillsProcesses
class ReplicasTest {

    private static final Duration WORKING = Duration.ofSeconds(4);
    private static final int TIMES = 8;

    private static SecondReplicas second;

    private final RunningSuite suite;

    ReplicasTest(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeAll
    static void startThem(RunningSuite suite) {
        second = SecondReplicas.start(suite);
    }

    @AfterAll
    static void endThem() {
        second.close();
    }

    @Test
    void whicheverReplicaWritesAndReadsEachEventHasItsEffectOnce() {
        var readers = new FeedReaders(suite);
        var works = new ArrayList<Work>();
        for (int i = 0; i < 2; i++) {
            for (var entrance : List.<Entrance>of(suite, second)) {
                var who = "replicas-%d".formatted(works.size());
                works.add(new TicketWork(entrance, "tickets-" + who));
                works.add(new KudosWork(entrance, "kudos-" + who));
                works.add(new GoalWork(entrance, "goals-" + who));
            }
        }
        try (var crew = Crew.at(works)) {
            crew.goOn(WORKING);
            crew.stop();
        }

        readers.awaitCaughtUp();

        works.parallelStream().forEach(Work::check);
        readers.requireNothingSetAside();
    }

    @Test
    void oneKeyThatReachesBothReplicasAtOnceIsDoneOnce() {
        var kudos =
                Request.post(
                        "/kudos",
                        """
                        {"toIds": ["theo"], "valueKey": "teamwork",
                         "message": "You asked the depot before I could."}
                        """);
        var handle = "asks-twice";
        for (int time = 0; time < TIMES; time++) {
            var keyed = kudos.key("both-replicas-" + time);
            var sent =
                    Stream.of(suite, second)
                            .map(entrance -> entrance.as(handle, "agent").sendAsync(keyed))
                            .toList();
            var statuses = sent.stream().map(CompletableFuture::join).map(Answer::status).toList();
            assertTrue(Set.of(201, 409).containsAll(statuses), statuses::toString);
            assertTrue(statuses.contains(201), statuses::toString);
        }

        assertEquals(TIMES, Pages.all(suite.as(handle, "agent"), "/kudos?from=" + handle).size());
    }

    @Test
    void aTicketThatWasResolvedLongAgoIsClosedOnce(@TempDir Path folder) throws Exception {
        var past = new PastTickets(suite);

        var resolved = past.bring(folder, "first");
        past.awaitClosed(resolved);
        // When these are closed as well, both replicas have looked since.
        var more = past.bring(folder, "second");
        past.awaitClosed(more);

        resolved.addAll(more);
        assertEquals(resolved.stream().sorted().toList(), past.closed());
    }

    @Test
    void aTeamGetsItsWordForMondayOnce() {
        var mondays = new Mondays(suite);

        var teams = mondays.newTeams("first", 10);
        mondays.awaitWordFor(teams);
        mondays.awaitWordFor(mondays.newTeams("second", 2));

        for (var team : teams) {
            assertEquals(1, mondays.wordsFor(team), team);
        }
        assertEquals(teams.stream().sorted().toList(), mondays.told(teams));
    }

    @Test
    void aMemberGetsTheListOfARoutineOnce() {
        var routine = Routine.daily(suite, "every-replicas-day");

        var first = routine.beginFor("routine-first", 10);
        routine.awaitListsOf(first, 10);
        routine.awaitListsOf(routine.beginFor("routine-second", 2), 2);

        assertEquals(routine.membersOf("routine-first", 10), routine.owners(first));
    }

    @Test
    void aMemberGetsTheDigestOfAWeekOnce() throws Exception {
        try (var digests = Digests.receive(suite)) {
            var first = digests.membersWithAGoodWeek("digest-first", 20);
            digests.tellWhereTheirMailGoes(first);
            digests.awaitMailTo(first);
            var second = digests.membersWithAGoodWeek("digest-second", 2);
            digests.tellWhereTheirMailGoes(second);
            digests.awaitMailTo(second);

            assertEquals(digests.addresses(first, second), digests.receivers());
        }
    }
}
