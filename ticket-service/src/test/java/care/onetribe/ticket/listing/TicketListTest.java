package care.onetribe.ticket.listing;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.openWith;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TicketListTest {

    @Inject Roster roster;
    @Inject DataSource dataSource;

    @Test
    void theTicketWithTheNewestMessageComesFirst() {
        var tag = newTag();
        long first = tagged(tag);
        long second = tagged(tag);
        list(lea().queryParam("tag", tag)).body("items.id", contains(id(second), id(first)));

        say(mina(), first, "CUSTOMER");

        list(lea().queryParam("tag", tag)).body("items.id", contains(id(first), id(second)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-lastMessageAt", "lastMessageAt", "openedAt", "-openedAt", "priority"})
    void everyOrderPagesThroughAllTicketsOnce(String sort) {
        var tag = newTag();
        var priorities = List.of("LOW", "URGENT", "NORMAL", "URGENT", "HIGH", "LOW", "NORMAL");
        priorities.forEach(p -> openWith("p", tagsOf(tag) + ", \"priority\": \"" + p + "\""));

        var all = ids(lea().queryParam("tag", tag).queryParam("sort", sort));
        var paged = new ArrayList<Integer>();
        String cursor = null;
        do {
            var request =
                    lea().queryParam("tag", tag).queryParam("sort", sort).queryParam("limit", 2);
            var page =
                    list(cursor == null ? request : request.queryParam("cursor", cursor))
                            .extract()
                            .jsonPath();
            paged.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertEquals(7, all.size());
        assertEquals(all, paged);
    }

    @Test
    void priorityPutsTheMostUrgentFirst() {
        var tag = newTag();
        List.of("LOW", "URGENT", "NORMAL", "HIGH")
                .forEach(p -> openWith("p", tagsOf(tag) + ", \"priority\": \"" + p + "\""));

        list(lea().queryParam("tag", tag).queryParam("sort", "priority"))
                .body("items.priority", contains("URGENT", "HIGH", "NORMAL", "LOW"));
    }

    @Test
    void filtersOfOneFieldAddUpAndFiltersOfSeveralNarrow() {
        var tag = newTag();
        long fresh = tagged(tag);
        long taken = tagged(tag);
        take(mina(), taken, "mina");
        long angry = openWith("a", tagsOf(tag) + ", \"customerMood\": \"ANGRY\"");

        list(lea().queryParam("tag", tag).queryParam("status", "NEW"))
                .body("items.id", contains(id(angry), id(fresh)));
        list(lea().queryParam("tag", tag).queryParam("status", "NEW", "OPEN"))
                .body("items.id", contains(id(angry), id(taken), id(fresh)));
        list(lea().queryParam("tag", tag).queryParam("owner", "mina"))
                .body("items.id", contains(id(taken)));
        list(lea().queryParam("tag", tag).queryParam("owner", "none"))
                .body("items.id", contains(id(angry), id(fresh)));
        list(lea().queryParam("tag", tag).queryParam("owner", "none", "mina"))
                .body("items.id", contains(id(angry), id(taken), id(fresh)));
        list(lea().queryParam("tag", tag).queryParam("mood", "ANGRY"))
                .body("items.id", contains(id(angry)));
        list(lea().queryParam("tag", tag).queryParam("mood", "ANGRY").queryParam("status", "OPEN"))
                .body("items.id", equalTo(List.of()));
    }

    @Test
    void theTimeOfOpeningBoundsFromAndExcludesTo() {
        var tag = newTag();
        long ticket = tagged(tag);
        var openedAt =
                lea().get("/tickets/{id}", ticket)
                        .then()
                        .extract()
                        .jsonPath()
                        .getString("openedAt");

        list(lea().queryParam("tag", tag).queryParam("openedAfter", openedAt))
                .body("items.id", contains(id(ticket)));
        list(lea().queryParam("tag", tag).queryParam("openedBefore", openedAt))
                .body("items.id", equalTo(List.of()));
    }

    @Test
    void theTotalIsCountedWhenAskedFor() {
        var tag = newTag();
        IntStream.range(0, 3).forEach(i -> tagged(tag));

        list(lea().queryParam("tag", tag).queryParam("total", true).queryParam("limit", 1))
                .body("total", equalTo(3));
    }

    @Test
    void anAgentSeesTheirTeamsTicketsAndThoseWithoutOwner() {
        joined(roster, "list-north", "list-north-team");
        joined(roster, "list-south", "list-south-team");
        var tag = newTag();
        long unowned = tagged(tag);
        long north = tagged(tag);
        take(as("list-north", "agent"), north, "list-north");
        long south = tagged(tag);
        take(as("list-south", "agent"), south, "list-south");

        list(as("list-north", "agent").queryParam("tag", tag))
                .body("items.id", contains(id(north), id(unowned)));
        list(as("list-south", "agent").queryParam("tag", tag))
                .body("items.id", contains(id(south), id(unowned)));
        list(lea().queryParam("tag", tag))
                .body("items.id", contains(id(south), id(north), id(unowned)));
        list(as("list-north", "agent").queryParam("tag", tag).queryParam("owner", "list-south"))
                .body("items.id", equalTo(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-lastMessageAt", "openedAt", "priority"})
    void anOwnersTicketsStayInTheirListsWhenTheyMoveToAnotherTeam(String sort) {
        joined(roster, "list-mover", "list-old-team");
        var tag = newTag();
        long own = tagged(tag);
        take(as("list-mover", "agent"), own, "list-mover").statusCode(200);
        joined(roster, "list-mover", "list-new-team");
        joined(roster, "list-newcomer", "list-new-team");

        var filters = Map.of("tag", tag, "sort", sort, "total", true);
        list(as("list-mover", "agent").queryParams(filters))
                .body("items.id", contains(id(own)))
                .body("total", equalTo(1));
        list(as("list-mover", "agent").queryParams(filters).queryParam("status", "OPEN"))
                .body("items.id", contains(id(own)));
        list(as("list-newcomer", "agent").queryParams(filters))
                .body("items.id", equalTo(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"status,LOST", "sort,subject", "customer,x", "openedAfter,today", "colour,red"})
    void whatIsNoFilterIsRefused(String name, String value) {
        lea().queryParam(name, value)
                .get("/tickets")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(name));
    }

    @Test
    void aSearchFindsSubjectAndMessagesWithTheirSnippet() {
        var word = "w" + UUID.randomUUID().toString().replace("-", "");
        long bySubject = open("The " + word + " is broken");
        long byMessage = open("Something else");
        mina().body("{\"kind\": \"NOTE\", \"body\": \"It is about " + word + ", he says.\"}")
                .post("/tickets/{id}/messages", byMessage)
                .then()
                .statusCode(201);

        var found = list(lea().queryParam("q", word.toUpperCase())).extract().jsonPath();

        assertEquals(
                List.of(bySubject, byMessage),
                found.getList("items.id", Long.class).stream().sorted().toList());
        var snippet = found.getMap("items.find { it.id == " + byMessage + " }.snippet");
        var text = (String) snippet.get("text");
        assertEquals("It is about " + word + ", he says.", text);
        assertEquals(
                12,
                found.getInt(
                        "items.find { it.id == " + byMessage + " }.snippet.highlights[0].start"));
    }

    @Test
    void everyWordMustOccurSomewhereInTheTicket() {
        var one = "one" + UUID.randomUUID().toString().replace("-", "");
        var two = "two" + UUID.randomUUID().toString().replace("-", "");
        long both = open(one);
        mina().body("{\"kind\": \"REPLY\", \"body\": \"" + two + "\"}")
                .post("/tickets/{id}/messages", both);
        open(one);

        list(lea().queryParam("q", one + " the " + two)).body("items.id", contains(id(both)));
        list(lea().queryParam("q", one + " " + two).queryParam("total", true))
                .body("total", equalTo(1));
    }

    @Test
    void aStarStandsForEveryWordThatBeginsSo() {
        var word = "star" + UUID.randomUUID().toString().replace("-", "");
        long ticket = open(word);

        list(lea().queryParam("q", word.substring(0, 20) + "*"))
                .body("items.id", contains(id(ticket)));
    }

    @Test
    void aSearchPagesThroughAllHitsOnce() {
        var word = "many" + UUID.randomUUID().toString().replace("-", "");
        var written = IntStream.range(0, 5).mapToObj(i -> id(open(word + " " + i))).toList();
        var first = list(lea().queryParam("q", word).queryParam("limit", 3)).extract().jsonPath();
        var second =
                list(lea().queryParam("q", word)
                                .queryParam("limit", 3)
                                .queryParam("cursor", first.getString("next")))
                        .extract()
                        .jsonPath();

        var seen = new ArrayList<Integer>(first.getList("items.id"));
        seen.addAll(second.getList("items.id"));
        assertEquals(written, seen.stream().sorted().toList());
    }

    @Test
    void aTicketWithTheWordInItsSubjectComesBeforeNewerOnes() {
        var word = "rank" + UUID.randomUUID().toString().replace("-", "");
        long bySubject = open(word);
        long older = openSaying("About " + word);
        long newer = openSaying("Again " + word);

        list(lea().queryParam("q", word))
                .body("items.id", contains(id(bySubject), id(newer), id(older)));
    }

    @Test
    void aSearchGoesOnBehindTheTicketsThatAreRankedTogether() {
        var word = "window" + UUID.randomUUID().toString().replace("-", "");
        var written = IntStream.range(0, 205).mapToObj(i -> id(open(word))).toList();

        var first = list(lea().queryParam("q", word).queryParam("limit", 198)).extract().jsonPath();
        var rest =
                list(lea().queryParam("q", word)
                                .queryParam("limit", 198)
                                .queryParam("cursor", first.getString("next")))
                        .extract()
                        .jsonPath();

        var seen = new ArrayList<Integer>(first.getList("items.id"));
        seen.addAll(rest.getList("items.id"));
        var newestFirst = new ArrayList<>(written);
        Collections.reverse(newestFirst);
        assertEquals(newestFirst, seen);
        assertNull(rest.getString("next"));
    }

    @Test
    void aBeginningThatManyTicketsHaveFindsTheNewestOfThem() throws Exception {
        var beginning = "freq" + UUID.randomUUID().toString().substring(0, 8);
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into ticket_word (ticket_id, word, message_id, in_subject)"
                            + " select -seq, concat('%s', seq), 0, false from seq_1_to_6000"
                                    .formatted(beginning));
        }
        long older = open(beginning + "older");
        long newer = open(beginning + "newer");

        list(lea().queryParam("q", beginning + "*"))
                .body("items.id", contains(id(newer), id(older)));
    }

    @Test
    void aSearchKeepsToWhatTheCallerMaySee() {
        joined(roster, "search-north", "search-north-team");
        var word = "secret" + UUID.randomUUID().toString().replace("-", "");
        long ticket = open(word);
        take(as("search-north", "agent"), ticket, "search-north");
        joined(roster, "search-south", "search-south-team");

        list(as("search-north", "agent").queryParam("q", word))
                .body("items.id", contains(id(ticket)));
        list(as("search-south", "agent").queryParam("q", word))
                .body("items.id", equalTo(List.of()));
    }

    @Test
    void anOwnersTicketsAreFoundWhenTheyMovedToAnotherTeam() {
        joined(roster, "search-mover", "search-old-team");
        var word = "moved" + UUID.randomUUID().toString().replace("-", "");
        long own = open(word);
        take(as("search-mover", "agent"), own, "search-mover");
        joined(roster, "search-mover", "search-new-team");

        list(as("search-mover", "agent").queryParam("q", word)).body("items.id", contains(id(own)));
    }

    @Test
    void aNewSubjectIsFoundAndTheOldOneNoLonger() {
        var old = "old" + UUID.randomUUID().toString().replace("-", "");
        var fresh = "new" + UUID.randomUUID().toString().replace("-", "");
        long ticket = open(old);
        mina().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"subject\": \"" + fresh + "\"}")
                .patch("/tickets/{id}", ticket)
                .then()
                .statusCode(200);

        list(lea().queryParam("q", fresh)).body("items.id", contains(id(ticket)));
        list(lea().queryParam("q", old)).body("items.id", equalTo(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "the", "!!!", "+ - * \" ( ) ~ < > @", "to be or"})
    void aSearchNeedsAWordThatIsIndexed(String q) {
        lea().queryParam("q", q)
                .get("/tickets")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("q"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc\" +def", "abc' or 1=1 --", "+abc -def (ghi)", "abc@5 def", "***abc"})
    void operatorsOfTheIndexAreWhiteSpace(String q) {
        lea().queryParam("q", q).get("/tickets").then().statusCode(200);
    }

    @Test
    void aPageReadsTheEndsOfOrderedRangesAndSortsNoTable() throws Exception {
        var plan = new StringBuilder();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            manyMore(open("explained"), statement);
            var rows =
                    statement.executeQuery(
                            "explain select id, last_message_at from ticket where shelf = ''"
                                    + " and status = 'NEW' and merged_into_id is null order by"
                                    + " last_message_at desc, id desc limit 26");
            while (rows.next()) {
                plan.append(rows.getString("key")).append(' ').append(rows.getString("Extra"));
            }
        }
        assertTrue(plan.toString().startsWith("ticket_shelf"), plan.toString());
        assertEquals(-1, plan.indexOf("filesort"), plan.toString());
    }

    /** So many tickets that reading all of them is no choice: with an owner, in a team, waiting. */
    private static void manyMore(long like, Statement statement) throws SQLException {
        statement.execute(
                """
                insert into ticket (version, subject, channel, status, urgency, customer_mood,
                  opening_mood, customer_id, owner_id, team_id, expectation_confirmed, exchanges,
                  replies, handovers, reopenings, unanswered, opened_at, last_message_at)
                select 0, subject, channel, 'WAITING_ON_CUSTOMER', urgency, customer_mood,
                  opening_mood, customer_id, 'explained', 'explained', false, 0, 0, 0, 0, false,
                  opened_at, last_message_at
                from ticket join seq_1_to_5000 where id = %d
                """
                        .formatted(like));
        statement.execute("analyze table ticket");
    }

    private static long openSaying(String body) {
        return mina().body(
                        """
                        {"subject": "s", "channel": "WEB", "customer": {"name": "Kim"},
                         "message": {"body": "%s"}}
                        """
                                .formatted(body))
                .post("/tickets")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static ValidatableResponse list(RequestSpecification request) {
        return request.get("/tickets").then().statusCode(200);
    }

    private static List<Integer> ids(RequestSpecification request) {
        return list(request).extract().jsonPath().getList("items.id");
    }

    private static long tagged(String tag) {
        return openWith("tagged", tagsOf(tag));
    }

    private static String tagsOf(String tag) {
        return ", \"tags\": [\"" + tag + "\"]";
    }

    private static String newTag() {
        return "t" + UUID.randomUUID().toString().substring(1);
    }

    private static int id(long id) {
        return (int) id;
    }
}
