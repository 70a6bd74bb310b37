package care.onetribe.ticket.emerging;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.desk;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.take;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import care.onetribe.local.testing.AtOnce;
import care.onetribe.ticket.roster.Roster;
import care.onetribe.ticket.themesuggestion.ReadOn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmergingTest {

    @Inject EmergingSchedule schedule;
    @Inject ReadOn readOn;
    @Inject EntityManager entities;
    @Inject Roster roster;

    @BeforeEach
    void othersAskSomethingElse() {
        readOn.until(IntStream.range(0, 8).mapToObj(i -> open("Where is it?")).toList());
    }

    @Test
    void fiveTicketsThatBeganAlikeAreFoundWithTheWordThatMarksThem() {
        var tickets = opened("The marmalade jar leaks", 5);
        look();

        var path = found(lea());
        assertEquals(5, path.getInt(of("marmalade", "tickets")));
        assertEquals(
                List.of("marmalade"),
                path.getList(of("marmalade", "words")).stream()
                        .filter("marmalade"::equals)
                        .toList());
        assertEquals(3, path.getList(of("marmalade", "examples")).size());
        var examples = path.getList(of("marmalade", "examples.id"), Long.class);
        assertEquals(examples, examples.stream().filter(tickets::contains).toList());
    }

    @Test
    void ticketsUnderAThemeAreNotLookedAt() {
        var tickets = opened("The telescope lens blurs", 5);
        underTheme(tickets.get(0), 1);
        look();

        assertNull(found(lea()).get(of("telescope", "tickets")));
    }

    @Test
    void whatGotAThemeSinceIsNoExampleAnyMore() {
        var tickets = opened("The saxophone valve sticks", 5);
        look();
        tickets.forEach(id -> underTheme(id, 1));

        assertEquals(List.of(), found(lea()).getList(of("saxophone", "examples")));
    }

    @Test
    void whoMayNotSeeAnyOfItsTicketsDoesNotHearOfIt() {
        joined(roster, "emerging-north", "emerging-north");
        joined(roster, "emerging-south", "emerging-south");
        var owner = as("emerging-north", "agent");
        opened("The wheelbarrow tyre bursts", 5)
                .forEach(id -> take(as("emerging-north", "agent"), id, "emerging-north"));
        look();

        assertNull(found(as("emerging-south", "agent")).get(of("wheelbarrow", "tickets")));
        assertEquals(5, found(owner).getInt(of("wheelbarrow", "tickets")));
    }

    @Test
    void whatIsOlderThanTheWindowIsForgotten() {
        opened("The aquarium pump hums", 5);
        schedule.lookAt(Instant.now().plusSeconds(31 * 86_400L));

        lea().get("/emerging-themes").then().body("items", empty());
    }

    @Test
    void manyReplicasAtOnceFindEachOnce() throws Exception {
        opened("The chandelier bulb flickers", 5);
        AtOnce.run(
                4,
                replica -> {
                    look();
                    return replica;
                });

        assertEquals(
                1,
                found(lea())
                        .getList(
                                "items.findAll { it.words.contains('%s') }".formatted("chandelier"))
                        .size());
    }

    @Test
    void theListIsPagedWithTheLargestFirst() {
        opened("The lawnmower blade rusts", 5);
        opened("The violin bow snaps", 6);
        look();

        var first = lea().queryParam("limit", 1).queryParam("total", true).get("/emerging-themes");
        first.then().statusCode(200).body("items", hasSize(1)).body("$", hasKey("total"));
        int largest = first.jsonPath().getInt("items[0].tickets");
        lea().queryParam("limit", 1)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get("/emerging-themes")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(first.jsonPath().getInt("items[0].id"))))
                .body("items.size()", equalTo(1));
        assertEquals(
                largest, found(lea()).getList("items.tickets", Integer.class).get(0).intValue());
    }

    @Test
    void onlyPeopleReadIt() {
        desk().get("/emerging-themes").then().statusCode(403);
        lea().queryParam("sort", "x").get("/emerging-themes").then().statusCode(400);
        for (var role : List.of("agent", "coach", "lead", "admin")) {
            as("emerging-reader", role).get("/emerging-themes").then().statusCode(200);
        }
    }

    private List<Long> opened(String body, int count) {
        var ids = IntStream.range(0, count).mapToObj(i -> open(body)).toList();
        readOn.until(ids);
        return ids;
    }

    private static long open(String body) {
        return mina().body(
                        Map.of(
                                "subject",
                                "Opening",
                                "channel",
                                "WEB",
                                "customer",
                                Map.of("name", "Alexis"),
                                "message",
                                Map.of("body", body)))
                .post("/tickets")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private void look() {
        schedule.lookAt(Instant.now());
    }

    private static JsonPath found(RequestSpecification caller) {
        return caller.queryParam("limit", 200)
                .get("/emerging-themes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A field of what a word marks. */
    private static String of(String word, String field) {
        return "items.find { it.words.contains('%s') }?.%s".formatted(word, field);
    }

    private void underTheme(long id, long theme) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update ticket set theme_id = ?1 where id = ?2")
                                        .setParameter(1, theme)
                                        .setParameter(2, id)
                                        .executeUpdate());
    }
}
