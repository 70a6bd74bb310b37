package care.onetribe.systemtests.suite;

import care.onetribe.systemtests.ticket.TicketRequests;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * Whether ticket-service has heard who is in which team. It learns of that by events; until then a
 * ticket that somebody takes is in no team, and everybody may see it.
 */
final class RosterNews {

    private static final Duration LONGEST_NEWS = Duration.ofSeconds(30);
    private static final Map<String, String> TEAMS =
            Map.of("mina", "north", "theo", "north", "sam", "south");

    private final RunningSuite suite;

    RosterNews(RunningSuite suite) {
        this.suite = suite;
    }

    /** Returns when it has. */
    void await() {
        TEAMS.forEach(
                (agent, team) ->
                        Awaitility.await()
                                .atMost(LONGEST_NEWS)
                                .until(() -> team.equals(teamOfWhatIsTakenBy(agent))));
    }

    private String teamOfWhatIsTakenBy(String agent) {
        var caller = suite.as(agent);
        var ticket = caller.send(TicketRequests.open("Whose team is it?")).expect(201).location();
        return caller.send(TicketRequests.take(ticket, agent)).expect(200).text("/teamId");
    }
}
