package care.onetribe.recognition.appreciation;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.joins;
import static care.onetribe.recognition.People.thanked;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import care.onetribe.recognition.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppreciationTest {

    @Inject Roster roster;

    private final String north = newHandle("north");

    @Test
    void aLeadSeesWhoWasNotSeenAndHowFarAppreciationReaches() {
        var people = people(5);
        var outsider = joins(roster, newHandle("south"));
        thanked(people.get(0), people.get(1), Map.of());
        thanked(outsider, people.get(1), Map.of());
        thanked(outsider, people.get(2), Map.of("visibility", "TEAM"));
        thanked(people.get(0), people.get(2), Map.of());
        thanked(people.get(0), people.get(3), Map.of("visibility", "PRIVATE"));
        var unseen = Stream.of(0, 3, 4).map(people::get).sorted().toArray(String[]::new);

        as(people.get(0), "lead")
                .queryParam("team", north)
                .get("/appreciation")
                .then()
                .statusCode(200)
                .body("members", equalTo(5))
                .body("days", equalTo(30))
                .body("recognised.count", equalTo(2))
                .body("recognised.of", equalTo(5))
                .body("recognised.share", equalTo(0.4f))
                .body("notSeenIds", contains(unseen))
                .body("acrossTeams.count", equalTo(2))
                .body("acrossTeams.of", equalTo(4))
                .body("concentration.value", equalTo(0.6f));
    }

    @Test
    void ofFewerThanFivePeopleThereAreNoFigures() {
        var people = people(4);

        as(people.get(0), "lead")
                .queryParam("team", north)
                .get("/appreciation")
                .then()
                .body("members", equalTo(4))
                .body("notSeenIds.size()", equalTo(4))
                .body("$", not(hasKey("recognised")))
                .body("$", not(hasKey("acrossTeams")))
                .body("$", not(hasKey("concentration")));
    }

    @Test
    void onlyLeadsOfTheTeamAndAdminsSeeIt() {
        var member = people(1).get(0);

        as(member, "agent").queryParam("team", north).get("/appreciation").then().statusCode(403);
        as(member, "coach").queryParam("team", north).get("/appreciation").then().statusCode(403);
        as(joins(roster, newHandle("east")), "lead")
                .queryParam("team", north)
                .get("/appreciation")
                .then()
                .statusCode(403);
        as("ada", "admin").queryParam("team", north).get("/appreciation").then().statusCode(200);
        as("ada", "admin").get("/appreciation").then().statusCode(400);
    }

    @Test
    void oneSeesOnesOwnByValueAndInNoOtherOrder() {
        var people = people(2);
        thanked(people.get(0), people.get(1), Map.of("valueKey", "teamwork"));
        thanked(people.get(0), people.get(1), Map.of("valueKey", "teamwork"));
        thanked(
                people.get(0),
                people.get(1),
                Map.of("valueKey", "kindness", "visibility", "PRIVATE"));
        thanked(people.get(1), people.get(0), Map.of());

        as(people.get(1), "agent")
                .get("/appreciation/own")
                .then()
                .statusCode(200)
                .body("kudosReceived", equalTo(3))
                .body("kudosGiven", equalTo(1))
                .body("customerThanks", equalTo(0))
                .body("kudosByValue.valueKey", contains("kindness", "teamwork"))
                .body("kudosByValue.kudos", contains(1, 2));
    }

    /** Of 8 in 10, as in Brown, Cai and DasGupta, Interval Estimation (2001). */
    @Test
    void theIntervalOfAShareIsWilsons() {
        var share = ShareView.of(8, 10);

        assertEquals(0.8, share.share());
        assertEquals(0.4902, share.low(), 0.0001);
        assertEquals(0.9433, share.high(), 0.0001);
        assertNull(ShareView.of(0, 0));
        assertEquals(0, ShareView.of(0, 5).low());
    }

    private List<String> people(int count) {
        var people = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            people.add(joins(roster, north));
        }
        return people;
    }
}
