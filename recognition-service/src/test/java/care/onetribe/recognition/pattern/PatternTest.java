package care.onetribe.recognition.pattern;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.People.joins;
import static care.onetribe.recognition.People.thanked;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import care.onetribe.local.testing.AtOnce;
import care.onetribe.recognition.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PatternTest {

    @Inject Roster roster;

    private final String north = newHandle("north");
    private String mina;
    private String theo;
    private String lead;

    @BeforeEach
    void twoWhoReturnThanksAtOnce() {
        mina = joins(roster, north);
        theo = joins(roster, north);
        lead = joins(roster, north);
        for (int i = 0; i < 2; i++) {
            thanked(mina, theo, Map.of("message", "You found the depot, round " + i));
            thanked(theo, mina, Map.of("message", "You called the driver, time " + i));
        }
    }

    @Test
    void aPatternIsFoundAndHasNoEffect() {
        search(lead, "lead")
                .statusCode(201)
                .body("found", equalTo(1))
                .body("lookedAt", equalTo(4))
                .body("byId", equalTo(lead));

        as(lead, "lead")
                .queryParam("team", north)
                .get("/recognition-patterns")
                .then()
                .statusCode(200)
                .body("items.kind", contains("QUICK_EXCHANGE"))
                .body("items[0].kudos", equalTo(4))
                .body("items[0]", not(hasKey("memberIds")));
        thanked(mina, theo, Map.of());
    }

    @Test
    void lookingAtAPatternIsOnRecord() {
        search(lead, "lead");
        long id = only();
        looks(id).body("items.size()", equalTo(0));

        var both = Stream.of(mina, theo).sorted().toArray(String[]::new);
        as(lead, "lead")
                .get("/recognition-patterns/{id}", id)
                .then()
                .statusCode(200)
                .body("memberIds", contains(both))
                .body("kudosIds.size()", equalTo(4));

        looks(id).body("items.byId", contains(lead));
    }

    @Test
    void aPatternThatIsFoundAgainIsTheSameOneHoweverManySearchAtOnce() throws Exception {
        AtOnce.run(4, number -> search(lead, "lead").statusCode(201));

        as(lead, "lead")
                .queryParam("team", north)
                .queryParam("total", true)
                .get("/recognition-patterns")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void privateWordsAreNotLookedAt() {
        var sam = joins(roster, north);
        for (int i = 0; i < 3; i++) {
            thanked(sam, mina, Map.of("visibility", "PRIVATE"));
        }

        search(lead, "lead").body("lookedAt", equalTo(4));
    }

    @Test
    void onlyLeadsOfTheTeamAndAdminsLook() {
        search(lead, "lead");
        long id = only();
        var other = joins(roster, newHandle("east"));

        search(mina, "agent").statusCode(403);
        search(mina, "coach").statusCode(403);
        search(other, "lead").statusCode(403);
        as(other, "lead").get("/recognition-patterns/{id}", id).then().statusCode(404);
        as(other, "lead").get("/recognition-patterns/{id}/looks", id).then().statusCode(404);
        as(mina, "agent").get("/recognition-patterns/{id}", id).then().statusCode(403);
        as("ada", "admin").get("/recognition-patterns/{id}", id).then().statusCode(200);
    }

    @Test
    void aSearchIsOnRecordToo() {
        var location = search(lead, "lead").extract().header("Location");

        as(lead, "lead")
                .get(location.substring("/api/v1".length()))
                .then()
                .statusCode(200)
                .body("byId", equalTo(lead))
                .body("days", equalTo(90));
    }

    private ValidatableResponse search(String handle, String role) {
        return as(handle, role).body(Map.of("teamId", north)).post("/pattern-searches").then();
    }

    private long only() {
        return as(lead, "lead")
                .queryParam("team", north)
                .get("/recognition-patterns")
                .jsonPath()
                .getLong("items[0].id");
    }

    private ValidatableResponse looks(long id) {
        return as(lead, "lead").get("/recognition-patterns/{id}/looks", id).then().statusCode(200);
    }
}
