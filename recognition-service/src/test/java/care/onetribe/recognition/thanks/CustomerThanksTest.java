package care.onetribe.recognition.thanks;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.Feed.eventsAbout;
import static care.onetribe.recognition.People.joins;
import static care.onetribe.recognition.People.wants;
import static care.onetribe.recognition.Told.newId;
import static care.onetribe.recognition.Told.ticket;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.recognition.roster.Roster;
import care.onetribe.recognition.worker.TicketWorkers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CustomerThanksTest {

    @Inject ThanksNews news;
    @Inject TicketWorkers workers;
    @Inject Roster roster;

    private final long ticketId = newId();
    private final long customerId = newId();
    private final String north = newHandle("north");
    private String mina;
    private String theo;
    private String stranger;

    @BeforeEach
    void people() {
        mina = joins(roster, north);
        theo = joins(roster, newHandle("south"));
        stranger = newHandle("stranger");
    }

    @Test
    void everyoneWhoWorkedOnTheTicketIsCreditedNotOnlyItsLastOwner() {
        workers.handle(
                ticket(
                        "ticket.taken",
                        ticketId,
                        mina,
                        Map.of("ticketId", ticketId, "ownerId", mina)));

        thanked(List.of(theo), List.of(theo));

        as(stranger, "agent")
                .queryParam("member", mina)
                .queryParam("total", true)
                .get("/customer-thanks")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].ticketId", equalTo((int) ticketId))
                .body("items[0].customerId", equalTo((int) customerId))
                .body("items[0].memberIds", contains(sorted(mina, theo)))
                .body("items[0].namedIds", contains(theo))
                .body("items[0].words", equalTo("That was quick, thank you!"))
                .body("items[0].visibility", equalTo("EVERYONE"))
                .body("items[0].at", equalTo("2026-03-02T07:00:00Z"));
    }

    @Test
    void theTribeSeesThemInItsFeed() {
        thanked(List.of(mina), List.of());

        as(stranger, "agent")
                .queryParam("member", mina)
                .queryParam("kind", "THANKS")
                .queryParam("team", north)
                .get("/feed")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].subject", equalTo("customer-thanks/" + idOf(mina)))
                .body("items[0].memberIds", contains(mina))
                .body("items[0].words", equalTo("That was quick, thank you!"))
                .body("items[0]", not(hasKey("fromId")));
    }

    @Test
    void whoWantsToBeThankedInPrivateIs() {
        wants(mina, Map.of("visibility", "PRIVATE"));
        thanked(List.of(mina, theo), List.of());
        long id = idOf(mina);

        as(mina, "agent").get("/customer-thanks/{id}", id).then().statusCode(200);
        as(theo, "agent").get("/customer-thanks/{id}", id).then().statusCode(200);
        as(joins(roster, north), "lead").get("/customer-thanks/{id}", id).then().statusCode(404);
    }

    @Test
    void theFeedTellsForWhichTeamsTheyAreAndNoWords() {
        wants(mina, Map.of("visibility", "TEAM"));
        thanked(List.of(mina), List.of());
        long id = idOf(mina);

        var event = eventsAbout("customer-thanks/" + id, 1).get(0);

        assertEquals(
                Map.of(
                        "thanksId",
                        (int) id,
                        "visibility",
                        "TEAM",
                        "ticketId",
                        (int) ticketId,
                        "memberIds",
                        List.of(mina),
                        "teamIds",
                        List.of(north)),
                event.get("data"));
    }

    @Test
    void whatWasShownIsNarrowedLaterToo() {
        thanked(List.of(mina), List.of());
        long id = idOf(mina);
        as(stranger, "agent").get("/customer-thanks/{id}", id).then().statusCode(200);

        wants(mina, Map.of("visibility", "TEAM"));

        as(stranger, "agent").get("/customer-thanks/{id}", id).then().statusCode(404);
        as(joins(roster, north), "agent")
                .get("/customer-thanks/{id}", id)
                .then()
                .body("visibility", equalTo("TEAM"));
    }

    @Test
    void aForgottenCustomersWordsAreForgottenAndTheThanksStay() {
        thanked(List.of(mina), List.of());

        news.handle(ticket("customer.erased", ticketId, null, Map.of("customerId", customerId)));

        as(mina, "agent")
                .get("/customer-thanks/{id}", idOf(mina))
                .then()
                .statusCode(200)
                .body("$", not(hasKey("words")))
                .body("$", not(hasKey("customerId")))
                .body("memberIds", contains(mina));
    }

    @Test
    void thanksThatNobodyEarnedAreNotKept() {
        thanked(List.of(), List.of());
        as(stranger, "agent").get("/customer-thanks/999999999").then().statusCode(404);
    }

    private String[] sorted(String... handles) {
        java.util.Arrays.sort(handles);
        return handles;
    }

    private void thanked(List<String> memberIds, List<String> namedIds) {
        news.handle(
                ticket(
                        "customer.thanked",
                        ticketId,
                        null,
                        Map.of(
                                "ticketId", ticketId,
                                "customerId", customerId,
                                "memberIds", memberIds,
                                "namedIds", namedIds,
                                "words", "That was quick, thank you!",
                                "at", "2026-03-02T07:00:00Z")));
    }

    private long idOf(String memberId) {
        return as(memberId, "agent")
                .queryParam("member", memberId)
                .get("/customer-thanks")
                .jsonPath()
                .getLong("items[0].id");
    }
}
