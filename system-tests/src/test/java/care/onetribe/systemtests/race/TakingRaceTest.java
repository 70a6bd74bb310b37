package care.onetribe.systemtests.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import care.onetribe.systemtests.ticket.TicketRequests;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@SystemTest
class TakingRaceTest {

    private static final int AGENTS = 50;

    private final RunningSuite suite;

    TakingRaceTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void ofFiftyAgentsWhoTakeATicketAtOnceOneGetsItAndTheOthersAreToldWho() {
        var ticket = suite.as("mina").send(TicketRequests.open("Wanted")).expect(201).location();

        var answers = takenAtOnce(ticket).stream().collect(Collectors.groupingBy(Answer::status));

        assertEquals(1, answers.get(200).size());
        assertEquals(AGENTS - 1, answers.get(409).size());
        var owner = answers.get(200).get(0).text("/ownerId");
        for (var refusal : answers.get(409)) {
            assertEquals("ticket-has-owner", refusal.text("/rule"));
            assertEquals(owner, refusal.text("/ownerId"));
            assertTrue(refusal.text("/detail").contains("belongs to " + owner), refusal::text);
        }
        assertEquals(owner, suite.as("lea").get(ticket).expect(200).text("/ownerId"));
    }

    private List<Answer> takenAtOnce(String ticket) {
        var agents = IntStream.range(0, AGENTS).mapToObj(i -> "racer-" + i).toList();
        var callers = agents.stream().collect(Collectors.toMap(a -> a, a -> suite.as(a, "agent")));
        return agents.stream()
                .map(a -> callers.get(a).sendAsync(TicketRequests.take(ticket, a)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
