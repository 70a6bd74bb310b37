package care.onetribe.coaching.lesson;

import static care.onetribe.coaching.lesson.LessonClient.draft;
import static care.onetribe.coaching.lesson.LessonClient.shared;
import static care.onetribe.coaching.lesson.LessonClient.write;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LessonListTest {

    private String mina;
    private String theo;

    @BeforeEach
    void twoOfATeam() {
        var team = newTeam();
        mina = newMember("agent", team);
        theo = newMember("agent", team);
    }

    @Test
    void onesOwnAndThoseOfTheTeamAreListedTheNewestFirst() {
        int hers = shared(mina, "First");
        int draft = draft(mina, "Second");
        int his = shared(theo, "Third");

        assertEquals(List.of(his, draft, hers), list(mina));
        assertEquals(List.of(his, hers), list(theo));
    }

    @Test
    void aListIsNarrowedByAuthorTicketAndWhetherTheyAreShared() {
        int hers = shared(mina, "First");
        int draft = draft(mina, "Second");
        int his = write(as(theo, "agent"), "Third", ", \"ticketId\": 4711").extract().path("id");

        assertEquals(List.of(draft, hers), list(mina, "author", mina));
        assertEquals(List.of(hers), list(mina, "author", mina, "shared", "true"));
        assertEquals(List.of(draft), list(mina, "shared", "false"));
        assertEquals(List.of(his), list(theo, "ticket", "4711"));
        assertEquals(List.of(), list(mina, "ticket", "4711"));
    }

    @Test
    void eachWordAskedForOccursWhereverItStands() {
        int depot = shared(mina, "The depot in Graz");
        shared(mina, "The carrier");

        assertEquals(List.of(depot), list(theo, "q", "depot"));
        assertEquals(List.of(depot), list(theo, "q", "door GRAZ"));
        assertEquals(List.of(depot), list(theo, "q", "dep*"));
        assertEquals(List.of(), list(theo, "q", "depot carrier"));
    }

    @Test
    void theBestMatchComesFirst() {
        int once = shared(mina, "A zebra");
        int often = shared(mina, "A zebra, a zebra and a zebra");
        shared(mina, "No animal");

        assertEquals(List.of(often, once), list(theo, "q", "zebra"));
    }

    @Test
    void aSearchFindsNoMoreThanOneMaySee() {
        draft(mina, "A secret giraffe");

        assertEquals(1, list(mina, "q", "giraffe").size());
        assertEquals(List.of(), list(theo, "q", "giraffe"));
    }

    @Test
    void aSearchWithoutAWordIsRefused() {
        as(mina, "agent")
                .queryParam("q", "a !")
                .get("/lessons")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("q"));
    }

    @Test
    void pagesOfAListAndOfASearchHaveNeitherGapNorDouble() {
        var ids = new ArrayList<Integer>();
        for (int i = 0; i < 5; i++) {
            ids.add(0, shared(i % 2 == 0 ? mina : theo, "Walrus " + i));
        }

        assertEquals(ids, pages());
        assertEquals(
                ids.stream().sorted().toList(), pages("q", "walrus").stream().sorted().toList());
    }

    private List<Integer> pages(String... filters) {
        var ids = new ArrayList<Integer>();
        String cursor = null;
        do {
            var request = request(mina, filters).queryParam("limit", 2).queryParam("total", true);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/lessons").then().statusCode(200).body("total", equalTo(5));
            ids.addAll(page.extract().jsonPath().getList("items.id"));
            cursor = page.extract().path("next");
        } while (cursor != null);
        return ids;
    }

    private static RequestSpecification request(String reader, String... filters) {
        var request = as(reader, "agent");
        for (int i = 0; i < filters.length; i += 2) {
            request.queryParam(filters[i], filters[i + 1]);
        }
        return request;
    }

    private static List<Integer> list(String reader, String... filters) {
        return request(reader, filters)
                .get("/lessons")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }
}
