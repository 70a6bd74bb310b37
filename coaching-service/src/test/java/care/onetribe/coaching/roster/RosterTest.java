package care.onetribe.coaching.roster;

import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.onetribe.kit.problem.NotFound;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RosterTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");
    private static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");

    @Inject Roster roster;

    @Test
    void aMembersDaysBeginInTheirOwnTimeZoneElseTheirTeamsElseUtc() {
        var team = newTeam();
        var member = newMember("agent", team);
        assertEquals(UTC, roster.require(member).zone());

        patch(asAdmin(), "/teams/" + team, "{\"timeZone\": \"Australia/Lord_Howe\"}")
                .statusCode(200);
        assertEquals(LORD_HOWE, roster.require(member).zone());
        assertEquals(LORD_HOWE, roster.zoneOf(team));

        patch(asAdmin(), "/members/" + member, "{\"timeZone\": \"Africa/Casablanca\"}")
                .statusCode(200);
        assertEquals(CASABLANCA, roster.require(member).zone());
        assertEquals(UTC, roster.require(newMember("agent", null)).zone());
    }

    @Test
    void aTeamIsReadInPartsAndWithoutThoseWhoLeft() {
        var team = newTeam();
        var first = newMember("agent", team);
        var second = newMember("agent", team);
        var third = newMember("agent", team);
        patch(asAdmin(), "/members/" + second, "{\"active\": false}").statusCode(200);

        assertEquals(List.of(first), ids(roster.activeOf(team, "", 1)));
        assertEquals(List.of(third), ids(roster.activeOf(team, first, 10)));
        assertEquals(2, roster.countActiveOf(team));
    }

    @Test
    void handlesThatNobodyHasAreLeftOut() {
        var coach = newMember("coach", null);

        assertEquals(
                Map.of(coach, new Colleague(coach, "Somebody", null, Set.of("coach"), true, UTC)),
                roster.findAll(List.of(coach, newHandle("nobody"))));
        assertThrows(NotFound.class, () -> roster.require(newHandle("nobody")));
    }

    private static List<String> ids(List<Colleague> colleagues) {
        return colleagues.stream().map(Colleague::id).toList();
    }
}
