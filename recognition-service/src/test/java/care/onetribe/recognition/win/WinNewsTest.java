package care.onetribe.recognition.win;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.Feed.eventsAbout;
import static care.onetribe.recognition.People.wants;
import static care.onetribe.recognition.Told.coaching;
import static care.onetribe.recognition.Told.newId;
import static care.onetribe.recognition.roster.RosterNews.member;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.recognition.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WinNewsTest {

    @Inject WinNews news;

    @Inject Roster roster;

    private final String mina = newHandle("mina");
    private final long id = newId();

    @Test
    void aWinThatIsOfferedIsInTheFeedAsWhatItIs() {
        offered("win.offered", Map.of("text", "Alexis thanked me"));

        feedOfMina()
                .body("items.size()", equalTo(1))
                .body("items[0].kind", equalTo("WIN"))
                .body("items[0].subject", equalTo("offered-wins/" + id))
                .body("items[0].memberIds", contains(mina))
                .body("items[0].words", equalTo("Alexis thanked me"));
    }

    @Test
    void aWinThatIsTakenBackIsNotInTheFeedAnyMore() {
        offered("win.offered", Map.of("text", "Alexis thanked me"));
        offered("win.taken-back", Map.of());

        feedOfMina().body("items.size()", equalTo(0));
    }

    @Test
    void aWinWhoseWordsWereNotToldIsNotShown() {
        offered("win.offered", Map.of());
        offered("win.taken-back", Map.of());

        feedOfMina().body("items.size()", equalTo(0));
    }

    @Test
    void aGoalThatWasReachedIsShownOnlyForWhomWantsThat() {
        reached();
        feedOfMina().body("items.size()", equalTo(0));

        wants(mina, Map.of("visibility", "EVERYONE", "milestones", true));
        long other = newId();
        news.handle(
                coaching(
                        "goal.reached",
                        "goals/" + other,
                        Map.of("goalId", other, "memberId", mina)));
        feedOfMina()
                .body("items.size()", equalTo(1))
                .body("items[0].kind", equalTo("MILESTONE"))
                .body("items[0].subject", equalTo("goals/" + other))
                .body("items[0]", not(hasKey("words")));

        wants(mina, Map.of("visibility", "EVERYONE", "milestones", false));
        feedOfMina().body("items.size()", equalTo(0));
    }

    @Test
    void theFeedTellsForWhomAMilestoneIs() {
        var north = newHandle("north");
        roster.handle(member("member.joined", mina, north));
        wants(mina, Map.of("visibility", "TEAM", "milestones", true));
        reached();

        assertEquals(
                Map.of(
                        "id",
                        (int) id,
                        "memberId",
                        mina,
                        "visibility",
                        "TEAM",
                        "teamIds",
                        List.of(north)),
                eventsAbout("goals/" + id, 1).get(0).get("data"));
    }

    private void reached() {
        news.handle(
                coaching("goal.reached", "goals/" + id, Map.of("goalId", id, "memberId", mina)));
    }

    private void offered(String type, Map<String, String> more) {
        var data = new java.util.HashMap<String, Object>(more);
        data.put("offeredWinId", id);
        data.put("memberId", mina);
        news.handle(coaching(type, "offered-wins/" + id, data));
    }

    private ValidatableResponse feedOfMina() {
        return as("reader", "agent").queryParam("member", mina).get("/feed").then().statusCode(200);
    }
}
