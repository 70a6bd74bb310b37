package care.onetribe.ticket.listing;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.listing.Listed.id;
import static care.onetribe.ticket.listing.Listed.list;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What words find, in which order, and for whom. */
@QuarkusTest
class TicketSearchTest {

    @Inject Roster roster;
    @Inject DataSource dataSource;

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
}
