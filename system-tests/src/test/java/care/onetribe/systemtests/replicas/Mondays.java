package care.onetribe.systemtests.replicas;

import care.onetribe.systemtests.http.Pages;
import care.onetribe.systemtests.roster.NewTeam;
import care.onetribe.systemtests.suite.RunningSuite;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Words for Monday: a new team gets that of the last one as soon as somebody looks. */
final class Mondays {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final RunningSuite suite;
    private final Since events;

    Mondays(RunningSuite suite) {
        this.suite = suite;
        events = new Since(suite, "/coaching-events");
    }

    List<String> newTeams(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> NewTeam.make(suite, "monday-%s-%d".formatted(name, i)).id())
                .toList();
    }

    void awaitWordFor(Collection<String> teams) {
        Awaitility.await()
                .atMost(LONGEST_WAIT)
                .until(() -> teams.stream().allMatch(team -> wordsFor(team) > 0));
    }

    int wordsFor(String team) {
        return Pages.all(suite.as("ada"), "/weekly-editions?team=" + team).size();
    }

    /** Those of some teams of whom was told that they got their word, as often as it was. */
    List<String> told(Collection<String> teams) {
        return events.told("weekly-message.published").stream()
                .map(event -> event.at("/data/teamId").textValue())
                .filter(teams::contains)
                .sorted()
                .toList();
    }
}
