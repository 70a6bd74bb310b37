package care.onetribe.recognition.roster;

import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.roster.RosterNews.event;
import static care.onetribe.recognition.roster.RosterNews.member;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RosterTest {

    @Inject Roster roster;

    @Test
    void itReadsTheFeedOfCoaching() {
        assertEquals("coaching", roster.source());
    }

    @Test
    void whoJoinsIsInTheTeamThatTheEventTells() {
        var mina = newHandle("mina");

        roster.handle(member("member.joined", mina, "north"));

        assertEquals(Optional.of("north"), teamOf(mina));
    }

    @Test
    void whoChangesTeamIsInTheNewOne() {
        var mina = newHandle("mina");
        roster.handle(member("member.joined", mina, "north"));

        roster.handle(member("member.changed", mina, "south"));
        assertEquals(Optional.of("south"), teamOf(mina));

        roster.handle(member("member.changed", mina, null));
        assertEquals(Optional.empty(), teamOf(mina));
    }

    @Test
    void whoeverItHasNotHeardOfIsInNoTeam() {
        assertEquals(Optional.empty(), teamOf(newHandle("stranger")));
    }

    @Test
    void whatItDoesNotNeedIsPassedOver() {
        var data = JsonNodeFactory.instance.objectNode().put("teamId", "north").put("name", "N");

        roster.handle(event("team.changed", "teams/north", data));
        roster.handle(event("something.new", "things/1", data));
    }

    @Test
    void theTeamsOfSeveralMembersAreNamedOnce() {
        var mina = newHandle("mina");
        var theo = newHandle("theo");
        var sam = newHandle("sam");
        var ada = newHandle("ada");
        roster.handle(member("member.joined", mina, "north"));
        roster.handle(member("member.joined", theo, "north"));
        roster.handle(member("member.joined", sam, "south"));
        roster.handle(member("member.joined", ada, null));

        var teams = roster.teamsOf(List.of(mina, theo, sam, ada, newHandle("stranger")));

        assertEquals(Set.of("north", "south"), teams);
    }

    /** As another request reads it, which remembers nothing of this test. */
    private Optional<String> teamOf(String memberId) {
        return QuarkusTransaction.requiringNew().call(() -> roster.teamOf(memberId));
    }
}
