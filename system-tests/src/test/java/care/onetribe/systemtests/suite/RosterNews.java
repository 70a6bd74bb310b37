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

    private final RunningSuite suite;

    RosterNews(RunningSuite suite) {
        this.suite = suite;
    }

    /**
     * Returns when it has.
     *
     * @param teams by the handles of agents
     */
    void await(Map<String, String> teams) {
        teams.forEach(
                (agent, team) ->
                        Awaitility.await()
                                .atMost(LONGEST_NEWS)
                                .until(() -> team.equals(teamOfWhatIsTakenBy(agent))));
    }

    private String teamOfWhatIsTakenBy(String agent) {
        var caller = suite.as(agent, "agent");
        var ticket = caller.send(TicketRequests.open("Whose team is it?")).expect(201).location();
        return caller.send(TicketRequests.take(ticket, agent)).expect(200).text("/teamId");
    }
}
