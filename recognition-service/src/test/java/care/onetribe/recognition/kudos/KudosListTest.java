package care.onetribe.recognition.kudos;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.kudos.KudosClient.body;
import static care.onetribe.recognition.kudos.KudosClient.give;
import static care.onetribe.recognition.kudos.KudosClient.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class KudosListTest {

    private final String giver = newHandle("giver");
    private final String theo = newHandle("theo");
    private final String sam = newHandle("sam");

    @Inject SessionFactory sessions;

    @Test
    void theNewestComeFirst() {
        long first = given(giver, theo, Map.of());
        long second = given(giver, theo, Map.of());

        assertEquals(List.of(second, first), list("from", giver));
    }

    @Test
    void kudosAreFoundByGiverAndRecipientAndValue() {
        long toTheo = given(giver, theo, Map.of("valueKey", "kindness"));
        long toSam = given(giver, sam, Map.of("valueKey", "learning"));
        long fromTheo = given(theo, sam, Map.of("valueKey", "kindness"));

        assertEquals(List.of(fromTheo, toSam), list("to", sam));
        assertEquals(List.of(toSam), list("to", sam, "from", giver));
        assertEquals(List.of(toTheo), list("from", giver, "value", "kindness"));
        assertEquals(List.of(fromTheo, toSam, toTheo), list("from", giver, "from", theo));
        assertEquals(
                List.of(toSam, toTheo),
                list("from", giver, "value", "kindness", "value", "learning"));
    }

    @Test
    void kudosToSeveralOfThoseAskedForAreListedOnce() {
        long id =
                give(giver, body(List.of(theo, sam), Map.of())).extract().jsonPath().getLong("id");

        assertEquals(List.of(id), list("to", theo, "to", sam));
    }

    @Test
    void kudosAreFoundByWhatTheyAreAbout() {
        var about = Map.of("about", Map.of("kind", "TICKET", "id", "4-8-15"));
        long id = given(giver, theo, about);
        given(giver, theo, Map.of("about", Map.of("kind", "GOAL", "id", "4-8-15")));

        assertEquals(List.of(id), list("aboutKind", "TICKET", "aboutId", "4-8-15"));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDoubleWhileNewKudosArrive() {
        var expected = new ArrayList<Long>();
        for (int i = 0; i < 5; i++) {
            expected.add(
                    0,
                    given(giver, theo, Map.of("visibility", i % 2 == 0 ? "PRIVATE" : "EVERYONE")));
        }

        var listed = new ArrayList<Long>();
        var cursor = "";
        while (cursor != null) {
            var request = as(theo, "agent").queryParam("from", giver).queryParam("limit", 2);
            if (!cursor.isEmpty()) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/kudos").then().statusCode(200).extract().jsonPath();
            listed.addAll(page.getList("items.id", Long.class));
            cursor = page.getString("next");
            given(giver, theo, Map.of());
        }

        assertEquals(expected, listed);
    }

    @Test
    void aPageThatAnotherFollowsLinksToIt() {
        given(giver, theo, Map.of());
        given(giver, theo, Map.of());

        as(theo, "agent")
                .queryParam("from", giver)
                .queryParam("limit", 1)
                .queryParam("total", true)
                .get("/kudos")
                .then()
                .header("Link", containsString("rel=\"next\""))
                .body("total", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "to, Theo Lindqvist, /to/0",
        "aboutKind, TICKET, aboutId",
        "aboutId, 7, aboutKind",
        "aboutKind, PERSON, aboutKind",
        "sender, mina, sender",
        "cursor, x, cursor",
        "limit, 201, limit"
    })
    void anUnknownFilterOrValueIsRefusedByName(String parameter, String value, String pointer) {
        as(theo, "agent")
                .queryParam(parameter, value)
                .get("/kudos")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void unknownKudosAreNotFound() {
        as(theo, "agent").get("/kudos/999999999").then().statusCode(404);
        as(theo, "agent").get("/kudos/first").then().statusCode(404);
    }

    @Test
    void aPageTakesTheSameFewStatementsHoweverManyItHolds() {
        for (int i = 0; i < 10; i++) {
            give(giver, body(List.of(theo, sam), Map.of())).statusCode(201);
        }
        sessions.getStatistics().setStatisticsEnabled(true);
        sessions.getStatistics().clear();

        assertEquals(10, list("from", giver).size());

        // the reader's team, the ids, the kudos with their recipients
        assertEquals(3, sessions.getStatistics().getPrepareStatementCount());
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    private List<Long> list(String... filters) {
        var request = as(theo, "agent").queryParam("limit", 200);
        for (int i = 0; i < filters.length; i += 2) {
            request.queryParam(filters[i], filters[i + 1]);
        }
        return request.get("/kudos")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", Long.class);
    }
}
