package care.onetribe.ticket.listing;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.openWith;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.listing.Listed.id;
import static care.onetribe.ticket.listing.Listed.ids;
import static care.onetribe.ticket.listing.Listed.list;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.testing.RowsRead;
import care.onetribe.ticket.Crowd;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
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

    /** A page of 25, each with tags, customer and more. */
    private static final int FEW_ROWS = 500;

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

    /** The newest tickets of all are those of a team whose tickets an agent does not see. */
    @Test
    void aPageCostsFewRowsHoweverManyTicketsThereAre() throws Exception {
        try (var connection = dataSource.getConnection()) {
            Crowd.like(open("crowd"), connection);
        }
        for (var sort : List.of("-lastMessageAt", "openedAt", "priority")) {
            costsFewRows(as("list-single", "agent").queryParam("sort", sort));
            costsFewRows(lea().queryParam("sort", sort));
        }
        for (var status : List.of("NEW", "OPEN", "WAITING_ON_CUSTOMER")) {
            costsFewRows(as("list-single", "agent").queryParam("status", status));
            costsFewRows(lea().queryParam("status", status));
        }
    }

    private void costsFewRows(RequestSpecification page) throws Exception {
        long read = new RowsRead(dataSource).during(() -> list(page));

        assertTrue(read < FEW_ROWS, "rows read: " + read);
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
}
