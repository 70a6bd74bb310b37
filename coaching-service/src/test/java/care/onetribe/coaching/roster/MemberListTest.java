package care.onetribe.coaching.roster;

import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MemberListTest {

    @Test
    void aTeamIsListedInTheOrderOfItsMembersHandles() {
        var team = newTeam();
        var members = Stream.generate(() -> newMember("agent", team)).limit(3).sorted().toList();

        assertEquals(members, list("team", team));
    }

    @Test
    void severalTeamsAreListedTogether() {
        var first = newTeam();
        var second = newTeam();
        var members = Stream.of(newMember("lead", first), newMember("agent", second));

        assertEquals(members.sorted().toList(), list("team", first, "team", second));
    }

    @Test
    void peopleInNoTeamAreListedByNone() {
        var team = newTeam();
        var inTeam = newMember("agent", team);
        var inNone = newMember("agent", null);

        var none = list("team", "none");
        assertTrue(none.contains(inNone));
        assertFalse(none.contains(inTeam));

        var both = list("team", "none", "team", team);
        assertTrue(both.containsAll(List.of(inNone, inTeam)));
    }

    @Test
    void whoeverHasAnyOfTheRolesIsListedOnce() {
        var team = newTeam();
        newMember("agent", team);
        var coach = newMember("coach", team);
        var both = newMember("lead", team);
        patch(asAdmin(), "/members/" + both, "{\"roles\": [\"lead\", \"coach\"]}").statusCode(200);

        assertEquals(List.of(coach, both), list("team", team, "role", "coach", "role", "lead"));
    }

    @Test
    void whoHasLeftIsListedApart() {
        var team = newTeam();
        var here = newMember("agent", team);
        var gone = newMember("agent", team);
        patch(asAdmin(), "/members/" + gone, "{\"active\": false}").statusCode(200);

        assertEquals(List.of(here), list("team", team, "active", "true"));
        assertEquals(List.of(gone), list("team", team, "active", "false"));
        assertEquals(List.of(here, gone), list("team", team));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        var team = newTeam();
        var members = Stream.generate(() -> newMember("agent", team)).limit(5).sorted().toList();

        var listed = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var request = asAdmin().queryParam("team", team).queryParam("limit", 2);
            if (!cursor.isEmpty()) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/members").then().statusCode(200).extract().jsonPath();
            listed.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        }

        assertEquals(members, listed);
    }

    @Test
    void theTotalIsThatOfTheFilter() {
        var team = newTeam();
        for (int i = 0; i < 3; i++) {
            newMember("agent", team);
        }

        asAdmin()
                .queryParam("team", team)
                .queryParam("limit", 1)
                .queryParam("total", true)
                .get("/members")
                .then()
                .body("total", equalTo(3))
                .body("items.size()", equalTo(1))
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void anUnknownFilterOrValueIsRefusedByName() {
        refused("role", "boss", "role");
        refused("active", "maybe", "active");
        refused("name", "mina", "name");
        refused("cursor", "x", "cursor");
    }

    private static void refused(String parameter, String value, String pointer) {
        asAdmin()
                .queryParam(parameter, value)
                .get("/members")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static List<String> list(String... filters) {
        var request = asAdmin().queryParam("limit", 200);
        for (int i = 0; i < filters.length; i += 2) {
            request.queryParam(filters[i], filters[i + 1]);
        }
        return request.get("/members")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }
}
