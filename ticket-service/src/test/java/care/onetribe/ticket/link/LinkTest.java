package care.onetribe.ticket.link;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.link;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.AtOnce;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinkTest {

    @Inject Roster roster;

    @BeforeEach
    void twoTeams() {
        joined(roster, "link-north", "link-team-north");
        joined(roster, "link-south", "link-team-south");
    }

    @Test
    void aLinkIsSeenFromBothTicketsWithItsDirection() {
        long copy = open("Copy");
        long original = open("Original");

        int id =
                link(mina(), copy, "DUPLICATE_OF", original)
                        .statusCode(201)
                        .body("kind", equalTo("DUPLICATE_OF"))
                        .body("direction", equalTo("OUTGOING"))
                        .body("ticket.id", equalTo((int) original))
                        .body("ticket.subject", equalTo("Original"))
                        .body("ticket.status", equalTo("NEW"))
                        .body("byId", equalTo("mina"))
                        .extract()
                        .path("id");

        mina().get("/tickets/{id}/links", original)
                .then()
                .body("items.id", contains(id))
                .body("items.direction", contains("INCOMING"))
                .body("items.ticket.id", contains((int) copy));
    }

    @Test
    void locationNamesTheLink() {
        long copy = open("Copy");
        var made = link(mina(), copy, "RELATED_TO", open("Original")).statusCode(201).extract();

        assertEquals(
                "/api/v1/tickets/%d/links/%d".formatted(copy, made.jsonPath().getLong("id")),
                made.header("Location"));
        mina().basePath("")
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(made.header("ETag")))
                .body("kind", equalTo("RELATED_TO"));
    }

    @Test
    void theVersionOfALinkChangesWithTheTicketThatItShows() {
        long copy = open("Copy");
        long original = open("Original");
        var made = link(mina(), copy, "DUPLICATE_OF", original).extract();
        take(mina(), original, "mina").statusCode(200);

        mina().header("If-None-Match", made.header("ETag"))
                .basePath("")
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .body("ticket.status", equalTo("OPEN"));
    }

    @Test
    void noTicketIsLinkedToItself() {
        long id = open("Alone");

        link(mina(), id, "RELATED_TO", id).statusCode(409).body("rule", equalTo("link-to-itself"));
    }

    @Test
    void twoTicketsAreLinkedOnceAKindInEitherDirection() {
        long one = open("One");
        long other = open("Other");
        int id = link(mina(), one, "RELATED_TO", other).statusCode(201).extract().path("id");

        link(mina(), one, "RELATED_TO", other)
                .statusCode(409)
                .body("rule", equalTo("tickets-are-linked"))
                .body("linkId", equalTo(id));
        link(mina(), other, "RELATED_TO", one).statusCode(409).body("linkId", equalTo(id));
        link(mina(), other, "DUPLICATE_OF", one).statusCode(201);
        link(mina(), one, "DUPLICATE_OF", other).statusCode(409);
    }

    @Test
    void ofManyWhoLinkTheSameTwoAtOnceInBothDirectionsOneDoes() throws Exception {
        long one = open("One");
        long other = open("Other");

        var answers =
                AtOnce.run(
                        10,
                        i ->
                                (i % 2 == 0
                                                ? link(mina(), one, "RELATED_TO", other)
                                                : link(mina(), other, "RELATED_TO", one))
                                        .extract()
                                        .statusCode());

        assertEquals(1, Collections.frequency(answers, 201));
        assertEquals(9, Collections.frequency(answers, 409));
    }

    @Test
    void bothTicketsMustBeVisible() {
        long mine = open("Mine");
        long theirs = open("Theirs");
        take(as("link-south", "agent"), theirs, "link-south").statusCode(200);

        link(as("link-north", "agent"), mine, "RELATED_TO", theirs).statusCode(404);
        link(as("link-north", "agent"), theirs, "RELATED_TO", mine).statusCode(404);
        link(mina(), mine, "RELATED_TO", 999_999_999).statusCode(404);
    }

    @Test
    void aLinkToATicketThatIsNotVisibleIsNotShown() {
        long mine = open("Mine");
        long theirs = open("Theirs");
        int id = link(mina(), mine, "RELATED_TO", theirs).extract().path("id");
        take(as("link-south", "agent"), theirs, "link-south").statusCode(200);

        var north = as("link-north", "agent");
        north.queryParam("total", true)
                .get("/tickets/{id}/links", mine)
                .then()
                .body("items", empty())
                .body("total", equalTo(0));
        as("link-north", "agent")
                .get("/tickets/{id}/links/{link}", mine, id)
                .then()
                .statusCode(404);
        as("link-north", "agent")
                .delete("/tickets/{id}/links/{link}", mine, id)
                .then()
                .statusCode(404);
    }

    @Test
    void aLinkIsTakenAwayFromEitherTicketAndBothRememberIt() {
        long copy = open("Copy");
        long original = open("Original");
        int id = link(mina(), copy, "DUPLICATE_OF", original).extract().path("id");

        mina().delete("/tickets/{id}/links/{link}", original, id).then().statusCode(204);

        mina().delete("/tickets/{id}/links/{link}", original, id).then().statusCode(404);
        mina().get("/tickets/{id}/links", copy).then().body("items", empty());
        for (long ticket : List.of(copy, original)) {
            mina().get("/tickets/{id}/timeline", ticket)
                    .then()
                    .body(
                            "items.step",
                            contains("ticket.opened", "ticket.linked", "ticket.unlinked"));
        }
    }

    @Test
    void aLinkIsOfItsOwnTickets() {
        int id = link(mina(), open("One"), "RELATED_TO", open("Other")).extract().path("id");

        mina().get("/tickets/{id}/links/{link}", open("Third"), id).then().statusCode(404);
    }

    @Test
    void linksArePagedTheFirstOneFirst() {
        long hub = open("Hub");
        for (int i = 1; i <= 3; i++) {
            link(mina(), open("Spoke " + i), "DUPLICATE_OF", hub).statusCode(201);
        }

        var first =
                mina().queryParam("limit", 2)
                        .queryParam("total", true)
                        .get("/tickets/{id}/links", hub)
                        .then()
                        .body("items.ticket.subject", contains("Spoke 1", "Spoke 2"))
                        .body("total", equalTo(3))
                        .extract()
                        .jsonPath();
        mina().queryParam("limit", 2)
                .queryParam("cursor", first.getString("next"))
                .get("/tickets/{id}/links", hub)
                .then()
                .body("items.ticket.subject", contains("Spoke 3"))
                .body("$", not(hasKey("next")));
    }

    @Test
    void whoReadsTicketsSeesLinksAndWhoWorksOnThemMakesThem() {
        long one = open("One");
        long other = open("Other");
        int id = link(lea(), one, "RELATED_TO", other).statusCode(201).extract().path("id");

        for (var role : List.of("coach", "integration", "service")) {
            var reader = "link-" + role;
            as(reader, role).get("/tickets/{id}/links", one).then().statusCode(200);
            link(as(reader, role), one, "DUPLICATE_OF", other).statusCode(403);
            as(reader, role).delete("/tickets/{id}/links/{link}", one, id).then().statusCode(403);
        }
    }
}
