package care.onetribe.ticket.merge;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.describe;
import static care.onetribe.ticket.Desk.giveOn;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.link;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.openWith;
import static care.onetribe.ticket.Desk.resolved;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Desk.theo;
import static care.onetribe.ticket.Desk.turnTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import care.onetribe.local.testing.AtOnce;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergeTest {

    @Inject Roster roster;

    @Test
    void theAnswerIsTheTicketThatStays() {
        long old = open("Old");
        long stays = open("Stays");

        merge(lea(), old, stays)
                .statusCode(200)
                .header("Content-Location", equalTo("/api/v1/tickets/" + stays))
                .header("ETag", equalTo(show(stays).extract().header("ETag")))
                .body("id", equalTo((int) stays))
                .body("subject", equalTo("Stays"));
    }

    @Test
    void theOldNumberSendsEveryReaderToTheSamePlaceBelowTheNewOne() {
        long old = answered("Old");
        long stays = open("Stays");
        merge(mina(), old, stays).statusCode(200);

        for (var place :
                List.of(
                        "",
                        "/messages?limit=2&kind=REPLY",
                        "/messages/7",
                        "/handovers",
                        "/handovers/7",
                        "/timeline",
                        "/briefing",
                        "/links",
                        "/links/7",
                        "/merged-tickets")) {
            mina().redirects()
                    .follow(false)
                    .get("/tickets/%d%s".formatted(old, place))
                    .then()
                    .statusCode(303)
                    .header("Location", equalTo("/api/v1/tickets/%d%s".formatted(stays, place)));
        }
    }

    @Test
    void nothingIsChangedUnderTheOldNumberAndTheRefusalNamesTheNewOne() {
        long old = open("Old");
        long stays = open("Stays");
        merge(lea(), old, stays).statusCode(200);

        say(mina(), old, "CUSTOMER")
                .statusCode(409)
                .body("rule", equalTo("ticket-went-over"))
                .body("ticketId", equalTo((int) stays));
        take(mina(), old, "mina").statusCode(409);
        link(mina(), old, "RELATED_TO", open("Third")).statusCode(409);
        link(mina(), open("Fourth"), "RELATED_TO", old).statusCode(409);
        turnTo(mina(), old, null).statusCode(409).body("ticketId", equalTo((int) stays));
    }

    @Test
    void messagesGoOverInTheOrderInWhichTheyWereSaid() {
        long stays = open("Stays");
        long old = open("Old");
        said(stays, "CUSTOMER", "third");
        said(old, "NOTE", "fourth");
        said(stays, "NOTE", "fifth");
        merge(lea(), old, stays).statusCode(200);

        var bodies = List.of("Where is it?", "Where is it?", "third", "fourth", "fifth");
        assertEquals(bodies, messages(stays, "OLDEST_FIRST").getList("items.body"));
        assertEquals(
                List.of("fifth", "fourth", "third", "Where is it?", "Where is it?"),
                messages(stays, "NEWEST_FIRST").getList("items.body"));
        assertEquals(
                Set.of((int) stays),
                Set.copyOf(messages(stays, "OLDEST_FIRST").getList("items.ticketId")));
    }

    @Test
    void messagesThatWentOverArePagedInTheirOrder() {
        long stays = open("Stays");
        long old = open("Old");
        said(stays, "NOTE", "third");
        said(old, "NOTE", "fourth");
        merge(lea(), old, stays).statusCode(200);

        var paged = new ArrayList<String>();
        String cursor = null;
        do {
            var request = mina().queryParam("limit", 1);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/tickets/{id}/messages", stays).jsonPath();
            paged.add(page.getString("items[0].body"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertEquals(List.of("Where is it?", "Where is it?", "third", "fourth"), paged);
    }

    @Test
    void theCustomerComesAlongAndTheirWordsStayTheirs() {
        long old = open("Old");
        long stays = open("Stays");
        int customer = show(old).extract().path("customer.id");
        int staying = show(stays).extract().path("customer.id");
        merge(lea(), old, stays).statusCode(200).body("customer.id", equalTo(staying));

        var words = messages(stays, "OLDEST_FIRST");
        assertEquals(customer, words.getInt("items[0].customerId"));
        assertNull(words.get("items[1].customerId"));
        lea().get("/tickets/{id}/merged-tickets", stays)
                .then()
                .body("items.id", contains((int) old))
                .body("items.subject", contains("Old"))
                .body("items.customer.id", contains(customer));
    }

    @Test
    void countsAddUp() {
        long old = answered("Old");
        giveOn(mina(), old, "\"toMemberId\": \"theo\"");
        long stays = resolved("Stays");
        say(mina(), stays, "CUSTOMER");
        say(mina(), stays, "REPLY");

        merge(lea(), old, stays)
                .statusCode(200)
                .body("exchanges", equalTo(3))
                .body("replies", equalTo(3))
                .body("handovers", equalTo(1))
                .body("reopenings", equalTo(1));
    }

    @Test
    void itBeganWhenTheFirstOfTheTwoDid() {
        long old = openWith("Old", ", \"customerMood\": \"ANGRY\"");
        long stays = openWith("Stays", ", \"customerMood\": \"CALM\"");
        take(mina(), old, "mina");
        say(mina(), old, "REPLY");
        var first = show(old).extract().jsonPath();

        merge(lea(), old, stays)
                .body("openedAt", equalTo(first.getString("openedAt")))
                .body("firstRepliedAt", equalTo(first.getString("firstRepliedAt")))
                .body("lastMessageAt", equalTo(first.getString("lastMessageAt")))
                .body("openingMood", equalTo("ANGRY"))
                .body("customerMood", equalTo("CALM"));
    }

    @Test
    void whatWasKnownOfEitherStaysKnown() {
        long old =
                openWith(
                        "Old",
                        ", \"priority\": \"URGENT\", \"customerMood\": \"WORRIED\", \"tags\":"
                                + " [\"parcel\", \"late\"], \"expectation\": {\"text\": \"Refund\","
                                + " \"confirmed\": true}");
        long stays = openWith("Stays", ", \"tags\": [\"parcel\", \"vip\"]");

        merge(lea(), old, stays)
                .body("priority", equalTo("URGENT"))
                .body("customerMood", equalTo("WORRIED"))
                .body("tags", contains("late", "parcel", "vip"))
                .body("expectation.text", equalTo("Refund"))
                .body("expectation.confirmed", equalTo(true));
    }

    @Test
    void noMoreTagsComeTogetherThanATicketMayHave() {
        long old = openWith("Old", tags("old", 15));
        long stays = openWith("Stays", tags("stays", 10));

        merge(lea(), old, stays).statusCode(200).body("tags", hasSize(20));

        describe(mina(), stays, "{\"subject\": \"Still to be described\"}").statusCode(200);
    }

    @Test
    void whoCaredForTheOldOneHelpsWithTheOneThatStays() {
        long old = answered("Old");
        say(theo(), old, "REPLY");
        long stays = open("Stays");
        take(lea(), stays, "lea");

        merge(mina(), old, stays)
                .body("ownerId", equalTo("lea"))
                .body("helpers", contains("mina", "theo"));
    }

    @Test
    void theOwnerComesAlongToATicketThatNobodyHas() {
        joined(roster, "merge-owner", "merge-team");
        long old = open("Old");
        take(as("merge-owner", "agent"), old, "merge-owner");
        long stays = open("Stays");

        merge(as("merge-owner", "agent"), old, stays)
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("ownerId", equalTo("merge-owner"))
                .body("teamId", equalTo("merge-team"))
                .body("helpers", empty());
    }

    @Test
    void whatIsOpenInOneIsNotDoneWithInTheOther() {
        long old = answered("Old");
        long stays = resolved("Stays");

        merge(mina(), old, stays)
                .body("status", equalTo("OPEN"))
                .body("reopenings", equalTo(1))
                .body("$", not(hasKey("resolvedAt")))
                .body("resolution", equalTo("Sent again"));
        lea().get("/tickets/{id}/timeline?limit=200", stays)
                .then()
                .body("items[-1].step", equalTo("ticket.reopened"));
    }

    @Test
    void whatIsDoneWithInBothStaysDone() {
        long old = resolved("Old");
        long stays = resolved("Stays");

        merge(mina(), old, stays)
                .body("status", equalTo("RESOLVED"))
                .body("reopenings", equalTo(0));
    }

    @Test
    void anUnansweredWordWakesTheTicketThatWaited() {
        long stays = open("Stays");
        take(mina(), stays, "mina");
        say(mina(), stays, "REPLY", ", \"then\": \"WAITING_ON_CUSTOMER\"").statusCode(201);

        merge(lea(), open("Old"), stays).body("status", equalTo("OPEN"));

        say(mina(), stays, "REPLY");
        show(stays).body("exchanges", equalTo(2));
    }

    @Test
    void handoversGoOver() {
        long old = open("Old");
        take(mina(), old, "mina");
        int id = giveOn(mina(), old, "\"toMemberId\": \"theo\"").extract().path("id");
        long stays = open("Stays");
        merge(lea(), old, stays);

        lea().get("/tickets/{id}/handovers", stays)
                .then()
                .body("items.id", contains(id))
                .body("items.ticketId", contains((int) stays));
    }

    @Test
    void focusGoesOver() {
        long old = open("Old");
        long before = open("Before");
        var member = "merge-focused";
        turnTo(as(member, "agent"), old, null);
        turnTo(as(member, "agent"), before, "left the old one");
        turnTo(as(member, "agent"), old, "left before");
        var tag = as(member, "agent").get("/focus").header("ETag");
        long stays = open("Stays");
        merge(lea(), old, stays);

        as(member, "agent")
                .header("If-None-Match", tag)
                .get("/focus")
                .then()
                .statusCode(200)
                .body("ticketId", equalTo((int) stays));
        as(member, "agent")
                .get("/focus/history")
                .then()
                .body("items.ticketId", contains((int) before, (int) stays));
    }

    @Test
    void linksGoOverButNeitherToItselfNorTwice() {
        long old = open("Old");
        long stays = open("Stays");
        long onlyOld = open("Only of the old one");
        long ofBoth = open("Of both");
        link(mina(), old, "DUPLICATE_OF", stays).statusCode(201);
        link(mina(), onlyOld, "RELATED_TO", old).statusCode(201);
        link(mina(), old, "RELATED_TO", ofBoth).statusCode(201);
        link(mina(), ofBoth, "RELATED_TO", stays).statusCode(201);

        merge(lea(), old, stays).statusCode(200);

        lea().get("/tickets/{id}/links", stays)
                .then()
                .body("items.ticket.id", containsInAnyOrder((int) onlyOld, (int) ofBoth))
                .body("items.direction", contains("INCOMING", "INCOMING"));
        lea().get("/tickets/{id}/links", onlyOld)
                .then()
                .body("items.ticket.id", contains((int) stays));
    }

    @Test
    void theOldSubjectIsStillFound() {
        long old = open("Zanzibar parcel");
        long stays = open("Stays");
        merge(lea(), old, stays);
        describe(mina(), stays, "{\"subject\": \"Described with a xylophone\"}").statusCode(200);

        for (var word : List.of("zanzibar", "xylophone")) {
            lea().queryParam("q", word)
                    .get("/tickets")
                    .then()
                    .body("items.id", contains((int) stays));
        }
    }

    @Test
    void theOldTicketStandsInNoList() {
        long old = openWith("Old", ", \"tags\": [\"merged-away\"]");
        merge(lea(), old, openWith("Stays", ", \"tags\": [\"merged-away\"]"));

        lea().queryParam("tag", "merged-away").get("/tickets").then().body("items", hasSize(1));
    }

    @Test
    void bothTimelinesBecomeOne() {
        long old = open("Old");
        long stays = open("Stays");
        merge(lea(), old, stays);

        lea().queryParam("total", true)
                .get("/tickets/{id}/timeline", stays)
                .then()
                .body(
                        "items.step",
                        contains(
                                "ticket.opened", "ticket.opened", "ticket.merged", "ticket.merged"))
                .body(
                        "items.data.ticketId",
                        contains((int) old, (int) stays, (int) old, (int) stays))
                .body("items[2].data.intoTicketId", equalTo((int) stays))
                .body("items[3].data.fromTicketId", equalTo((int) old))
                .body("items[3].memberId", equalTo("lea"))
                .body("total", equalTo(4));
    }

    @Test
    void mergingOnceMoreIntoTheSameOneChangesNothing() {
        long old = open("Old");
        long stays = open("Stays");
        var tag = merge(lea(), old, stays).extract().header("ETag");

        merge(lea(), old, stays).statusCode(200).header("ETag", equalTo(tag));
    }

    @Test
    void whatWentOverGoesNowhereElse() {
        long old = open("Old");
        long stays = open("Stays");
        merge(lea(), old, stays);

        merge(lea(), old, open("Elsewhere"))
                .statusCode(409)
                .body("rule", equalTo("ticket-went-over"))
                .body("ticketId", equalTo((int) stays));
    }

    @Test
    void nothingGoesOverIntoItself() {
        long id = open("Alone");

        merge(lea(), id, id).statusCode(409).body("rule", equalTo("merge-into-itself"));
    }

    @Test
    void nothingGoesOverIntoWhatWentOverNorInACircle() {
        long first = open("First");
        long second = open("Second");
        merge(lea(), first, second);

        merge(lea(), open("Third"), first)
                .statusCode(409)
                .body("rule", equalTo("ticket-went-over"))
                .body("ticketId", equalTo((int) second));
        merge(lea(), second, first).statusCode(409);
    }

    @Test
    void aChainEndsAtTheNewest() {
        long first = open("First");
        long second = open("Second");
        long third = open("Third");
        merge(lea(), first, second);
        merge(lea(), second, third);

        for (long old : List.of(first, second)) {
            lea().redirects()
                    .follow(false)
                    .get("/tickets/{id}", old)
                    .then()
                    .statusCode(303)
                    .header("Location", equalTo("/api/v1/tickets/" + third));
        }
        merge(lea(), first, third).statusCode(200);
        lea().queryParam("total", true)
                .get("/tickets/{id}/merged-tickets", third)
                .then()
                .body("items.id", contains((int) first, (int) second))
                .body("total", equalTo(2));
        assertEquals(3, messages(third, "OLDEST_FIRST").getList("items").size());
    }

    @Test
    void mergedTicketsArePaged() {
        long stays = open("Stays");
        var old = IntStream.range(0, 3).mapToObj(i -> open("Old " + i)).toList();
        old.forEach(id -> merge(lea(), id, stays));

        var first =
                lea().queryParam("limit", 2)
                        .get("/tickets/{id}/merged-tickets", stays)
                        .then()
                        .body("items.subject", contains("Old 0", "Old 1"))
                        .extract()
                        .jsonPath();
        lea().queryParam("cursor", first.getString("next"))
                .get("/tickets/{id}/merged-tickets", stays)
                .then()
                .body("items.subject", contains("Old 2"));
    }

    @Test
    void onlyTheOwnerOrALeadMerges() {
        long old = open("Old");
        take(mina(), old, "mina");
        long stays = open("Stays");

        merge(theo(), old, stays).statusCode(403);
        merge(as("merge-coach", "coach"), old, stays).statusCode(403);
        merge(mina(), old, stays).statusCode(200);
    }

    @Test
    void bothMustBeVisible() {
        joined(roster, "merge-north", "merge-team-north");
        joined(roster, "merge-south", "merge-team-south");
        long north = open("North");
        take(as("merge-north", "agent"), north, "merge-north");
        long south = open("South");
        take(as("merge-south", "agent"), south, "merge-south");

        merge(as("merge-north", "agent"), north, south).statusCode(404);
        merge(as("merge-south", "agent"), north, south).statusCode(404);
        merge(lea(), north, 999_999_999).statusCode(404);
        merge(lea(), 999_999_999, north).statusCode(404);
    }

    @Test
    void aVersionThatIsNamedIsHonoured() {
        long old = open("Old");
        var stale = show(old).extract().header("ETag");
        take(mina(), old, "mina");
        long stays = open("Stays");

        merge(mina().header("If-Match", stale), old, stays).statusCode(412);
        merge(mina().header("If-Match", show(old).extract().header("ETag")), old, stays)
                .statusCode(200);
    }

    @Test
    void manyMergesOfTheSameTwoInBothDirectionsAtOnceMakeOneTicket() throws Exception {
        for (int round = 0; round < 5; round++) {
            long one = open("One");
            long other = open("Other");

            var answers =
                    AtOnce.run(
                            12,
                            i ->
                                    (i % 2 == 0
                                                    ? merge(lea(), one, other)
                                                    : merge(lea(), other, one))
                                            .extract()
                                            .statusCode());

            assertEquals(new TreeSet<>(Set.of(200, 409)), new TreeSet<>(answers));
            assertEquals(6, answers.stream().filter(status -> status == 200).count());
            long stays = answers.get(0) == 200 ? other : one;
            assertEquals(2, messages(stays, "OLDEST_FIRST").getList("items").size());
        }
    }

    private static String tags(String prefix, int count) {
        var tags =
                IntStream.range(0, count).mapToObj(i -> "\"%s-%d\"".formatted(prefix, i)).toList();
        return ", \"tags\": " + tags;
    }

    private static void said(long id, String kind, String body) {
        mina().body("{\"kind\": \"%s\", \"body\": \"%s\"}".formatted(kind, body))
                .post("/tickets/{id}/messages", id)
                .then()
                .statusCode(201);
    }

    private static JsonPath messages(long id, String order) {
        return lea().queryParam("order", order)
                .get("/tickets/{id}/messages", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
