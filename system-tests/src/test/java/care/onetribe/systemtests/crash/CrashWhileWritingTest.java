package care.onetribe.systemtests.crash;

import care.onetribe.systemtests.suite.FeedReaders;
import care.onetribe.systemtests.suite.KillsProcesses;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import care.onetribe.systemtests.work.Crew;
import care.onetribe.systemtests.work.GoalWork;
import care.onetribe.systemtests.work.KudosWork;
import care.onetribe.systemtests.work.TicketWork;
import care.onetribe.systemtests.work.Work;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Sixteen write at once through the gateway while something is killed and started again; {@code
 * -Donetribe.writing=60s} lets them write for a minute at each.
 */
@SystemTest
@KillsProcesses
class CrashWhileWritingTest {

    private static final Duration WRITING =
            Duration.parse("PT" + System.getProperty("onetribe.writing", "6s"));
    private static final int OF_TICKETS = 6;
    private static final int OF_KUDOS = 5;
    private static final int OF_GOALS = 5;

    private final RunningSuite suite;
    private final FeedReaders readers;

    CrashWhileWritingTest(RunningSuite suite) {
        this.suite = suite;
        readers = new FeedReaders(suite);
    }

    @ParameterizedTest
    @EnumSource
    void nothingAcknowledgedIsLostOrDoubledAndReadersCatchUpByThemselves(Victim victim) {
        var works = works(victim);
        writeWhileItIsKilled(victim, works);

        readers.awaitCaughtUp();

        works.parallelStream().forEach(Work::check);
        readers.requireNothingSetAside();
    }

    private void writeWhileItIsKilled(Victim victim, List<Work> works) {
        try (var crew = Crew.at(works)) {
            crew.goOn(WRITING.dividedBy(2));
            victim.kill(suite);
            crew.goOnSlowlyDuring(() -> victim.restart(suite));
            crew.goOn(WRITING.dividedBy(2));
            crew.stop();
        }
    }

    private List<Work> works(Victim victim) {
        return Stream.of(
                        people(OF_TICKETS, "tickets", victim)
                                .map(handle -> (Work) new TicketWork(suite, handle)),
                        people(OF_KUDOS, "kudos", victim)
                                .map(handle -> new KudosWork(suite, handle)),
                        people(OF_GOALS, "goals", victim)
                                .map(handle -> new GoalWork(suite, handle)))
                .<Work>flatMap(works -> works)
                .toList();
    }

    private static Stream<String> people(int count, String work, Victim victim) {
        var away = victim.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return IntStream.range(0, count).mapToObj(i -> "%s-without-%s-%d".formatted(work, away, i));
    }
}
