package care.onetribe.systemtests.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import care.onetribe.local.suite.Application;
import care.onetribe.systemtests.suite.KillsProcesses;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import care.onetribe.systemtests.ticket.TicketRequests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two services are away; what does not need them goes on. */
@SystemTest
@KillsProcesses
class OutageTest {

    private final RunningSuite suite;
    private boolean away;

    OutageTest(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeEach
    void killTwoServices() {
        suite.kill(Application.COACHING);
        suite.kill(Application.RECOGNITION);
        away = true;
    }

    @AfterEach
    void startThemAgain() {
        if (away) {
            suite.restart(Application.COACHING);
            suite.restart(Application.RECOGNITION);
            away = false;
        }
    }

    @Test
    void whatNeedsNoneOfThemGoesOnAndAllIsWholeAgainAfterwards() {
        var mina = suite.as("mina");
        var opened = mina.send(TicketRequests.open("Still here")).expect(201);
        mina.send(TicketRequests.take(opened.location(), "mina")).expect(200);
        mina.send(TicketRequests.say(opened.location(), "REPLY", "We are here.")).expect(201);
        var workspace = "/workspaces/" + opened.id();

        assertAway("/kudos");
        assertAway("/members");
        var partly = mina.get(workspace).expect(200);
        assertEquals("UNAVAILABLE", partly.text("/owner/status"));
        assertEquals("OK", partly.text("/ticket/status"));
        assertEquals("OK", partly.text("/briefing/status"));
        assertEquals("OK", partly.text("/customer/status"));
        assertEquals("We are here.", partly.text("/messages/data/items/0/body"));

        startThemAgain();

        mina.get("/kudos").expect(200);
        mina.get("/members").expect(200);
        assertEquals("Mina Okafor", mina.get(workspace).expect(200).text("/owner/data/name"));
    }

    private void assertAway(String path) {
        var refusal = suite.as("mina").get(path).expect(503);
        assertNotNull(refusal.header("Retry-After"));
        assertEquals("nosniff", refusal.header("X-Content-Type-Options"));
    }
}
