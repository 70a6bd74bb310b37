package care.onetribe.ticket.wordback;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.desk;
import static care.onetribe.ticket.Desk.giveOn;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Desk.theo;
import static care.onetribe.ticket.Past.themeOf;
import static care.onetribe.ticket.Themed.assign;
import static care.onetribe.ticket.Themed.fix;
import static care.onetribe.ticket.Themed.setStatus;
import static care.onetribe.ticket.Themed.showTheme;
import static care.onetribe.ticket.Themed.theme;
import static care.onetribe.ticket.Themed.ticketOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.AtOnce;
import care.onetribe.ticket.EventFeed;
import care.onetribe.ticket.Past;
import care.onetribe.ticket.conversation.ClosedTickets;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowUpTest {

    @Inject Roster roster;
    @Inject ClosedTickets closing;

    @Test
    void sendingIsAReplyOnTheCustomersTicket() {
        long theme = theme("Told");
        long ticket = ticketOf(theme);
        int followUp = fixed(theme);
        var draft = view(followUp).extract().<String>path("draft");

        send(mina(), followUp, "{}")
                .statusCode(200)
                .body("status", equalTo("SENT"))
                .body("doneById", equalTo("mina"))
                .body("$", not(hasKey("draft")));

        lea().get("/tickets/{id}/messages?kind=REPLY", ticket)
                .then()
                .body("items.body", contains(draft))
                .body("items.authorId", contains("mina"))
                .body("items.id", contains(view(followUp).extract().<Integer>path("messageId")));
        show(ticket).body("replies", equalTo(1)).body("helpers", contains("mina"));
        showTheme(theme).body("wordBack.waiting", equalTo(0)).body("wordBack.told", equalTo(1));
    }

    @Test
    void whoSendsItMaySayItInTheirOwnWords() {
        long theme = theme("Own words");
        long ticket = ticketOf(theme);

        send(mina(), fixed(theme), "{\"body\": \"It is mended 🙂\"}").statusCode(200);

        lea().get("/tickets/{id}/messages?kind=REPLY", ticket)
                .then()
                .body("items.body", contains("It is mended 🙂"));
    }

    @Test
    void theWordGoesToTheLatestTicketThatTheCustomerHasBySending() {
        long theme = theme("Latest");
        long first = ticketOf(theme);
        int followUp = fixed(theme);
        int customer = show(first).extract().path("customer.id");
        int latest =
                lea().body(
                                """
                                {"subject": "Again", "channel": "WEB", "customer": {"id": %d},
                                 "message": {"body": "Where?"}}
                                """
                                        .formatted(customer))
                        .post("/tickets")
                        .then()
                        .extract()
                        .path("id");
        assign(lea(), latest, theme).statusCode(200);

        send(mina(), followUp, "{}").statusCode(200).body("ticketId", equalTo(latest));
    }

    @Test
    void aClosedTicketStaysClosedUntilTheCustomerAnswers() {
        var key = "closed_" + UUID.randomUUID();
        var at = Instant.parse("2019-05-01T10:00:00Z");
        long ticket = new Past().told(key, "closed-" + key, at).asTickets().get(0);
        closing.closeAt(Instant.parse("2019-06-01T10:00:00Z"));
        show(ticket).body("status", equalTo("CLOSED"));

        send(mina(), fixed(themeOf(ticket)), "{}").statusCode(200);

        show(ticket).body("status", equalTo("CLOSED")).body("replies", equalTo(2));
        say(mina(), ticket, "CUSTOMER").statusCode(201);
        show(ticket).body("status", equalTo("OPEN")).body("ownerId", equalTo("agent-001"));
    }

    @Test
    void ofManyWhoSendOrDropAtOnceOneDoes() throws Exception {
        long theme = theme("At once");
        long ticket = ticketOf(theme);
        int followUp = fixed(theme);

        var answers =
                AtOnce.run(
                        8,
                        i -> {
                            var caller = as("sender-" + i, "agent");
                            return (i % 2 == 0
                                            ? send(caller, followUp, "{}")
                                            : drop(caller, followUp, "Not needed"))
                                    .extract()
                                    .statusCode();
                        });

        assertEquals(1, answers.stream().filter(status -> status == 200).count());
        assertEquals(7, answers.stream().filter(status -> status == 409).count());
        boolean sent = view(followUp).extract().path("status").equals("SENT");
        lea().get("/tickets/{id}/messages?kind=REPLY", ticket)
                .then()
                .body("items", hasSize(sent ? 1 : 0));
    }

    @Test
    void sendingOnceMoreByTheSameMemberChangesNothing() {
        long theme = theme("Twice");
        long ticket = ticketOf(theme);
        int followUp = fixed(theme);
        send(mina(), followUp, "{}").statusCode(200);

        send(mina(), followUp, "{}").statusCode(200).body("status", equalTo("SENT"));
        send(theo(), followUp, "{}")
                .statusCode(409)
                .body("rule", equalTo("follow-up-is-done"))
                .body("followUpStatus", equalTo("SENT"))
                .body("doneById", equalTo("mina"));
        drop(mina(), followUp, "Changed my mind").statusCode(409);
        show(ticket).body("replies", equalTo(1));
    }

    @Test
    void droppingNeedsAReasonAndTellsNobody() {
        long theme = theme("Dropped");
        long ticket = ticketOf(theme);
        int followUp = fixed(theme);

        drop(mina(), followUp, " ").statusCode(400);
        drop(mina(), followUp, "Left us")
                .statusCode(200)
                .body("status", equalTo("DROPPED"))
                .body("reason", equalTo("Left us"));
        drop(mina(), followUp, "Left us").statusCode(200);
        drop(mina(), followUp, "Another reason").statusCode(409);
        send(mina(), followUp, "{}").statusCode(409);
        show(ticket).body("replies", equalTo(0));
        showTheme(theme).body("wordBack.told", equalTo(0)).body("wordBack.waiting", equalTo(0));
    }

    @Test
    void whereTheCustomerHasNoTicketOfTheThemeAnyMoreNothingIsSent() {
        long theme = theme("Gone");
        long ticket = ticketOf(theme);
        int followUp = fixed(theme);
        lea().delete("/tickets/{id}/theme", ticket).then().statusCode(204);

        send(mina(), followUp, "{}").statusCode(409).body("rule", equalTo("no-ticket-to-answer"));
        drop(mina(), followUp, "No ticket of it").statusCode(200);
    }

    @Test
    void nobodyIsToldThatSomethingIsFixedWhichCameBack() {
        long theme = theme("Came back");
        long ticket = ticketOf(theme);
        int followUp = fixed(theme);
        setStatus(lea(), theme, "REPORTED").statusCode(200);

        send(mina(), followUp, "{}")
                .statusCode(409)
                .body("rule", equalTo("theme-is-not-fixed"))
                .body("themeId", equalTo((int) theme));
        show(ticket).body("replies", equalTo(0));

        fix(lea(), theme, "This time for good").statusCode(200);
        send(mina(), followUp, "{}").statusCode(200);
    }

    @Test
    void inAMergeOfTicketsTheWordGoesToTheOneThatStays() {
        long theme = theme("Merged");
        long old = ticketOf(theme);
        int followUp = fixed(theme);
        long stays = open("Stays");
        merge(lea(), old, stays).statusCode(200);

        send(mina(), followUp, "{}").statusCode(200).body("ticketId", equalTo((int) stays));
        show(stays).body("replies", equalTo(1));
    }

    @Test
    void followUpsStandWhereTheirTicketsStand() {
        joined(roster, "fu-north", "fu-team-north");
        joined(roster, "fu-south", "fu-team-south");
        var north = as("fu-north", "agent");
        long theme = theme("Teams");
        long ticket = ticketOf(theme);
        int followUp = fixed(theme);
        listed(as("fu-south", "agent"), "theme=" + theme).body("items.id", hasItem(followUp));

        take(north, ticket, "fu-north").statusCode(200);

        listed(as("fu-south", "agent"), "theme=" + theme).body("items", empty());
        as("fu-south", "agent").get("/follow-ups/{id}", followUp).then().statusCode(404);
        send(as("fu-south", "agent"), followUp, "{}").statusCode(404);
        drop(as("fu-south", "agent"), followUp, "Not ours").statusCode(404);
        listed(as("fu-north", "agent"), "owner=fu-north").body("items.id", contains(followUp));
        listed(lea(), "team=fu-team-north&status=PENDING").body("items.id", contains(followUp));

        giveOn(as("fu-north", "agent"), ticket, "\"toMemberId\": \"fu-south\"").statusCode(201);

        listed(as("fu-south", "agent"), "theme=" + theme)
                .body("items.ownerId", contains("fu-south"))
                .body("items.teamId", contains("fu-team-south"));
        listed(as("fu-north", "agent"), "theme=" + theme).body("items", empty());
    }

    @Test
    void listsArePagedAndCounted() {
        long theme = theme("Paged");
        for (int i = 0; i < 3; i++) {
            ticketOf(theme);
        }
        int first = fixed(theme);
        drop(lea(), first, "Not needed").statusCode(200);

        var page = listed(mina(), "limit=2&total=true&theme=" + theme);
        page.body("items", hasSize(2))
                .body("total", equalTo(3))
                .body("items[0].status", equalTo("DROPPED"));
        listed(mina(), "limit=2&theme=" + theme + "&cursor=" + page.extract().path("next"))
                .body("items", hasSize(1))
                .body("$", not(hasKey("next")));
        listed(mina(), "status=DROPPED&theme=" + theme).body("items.id", contains(first));
        listed(lea(), "status=PENDING&theme=" + theme).body("items", hasSize(2));
    }

    @Test
    void aVersionThatIsNamedIsHonoured() {
        long theme = theme("Version");
        ticketOf(theme);
        int followUp = fixed(theme);
        var tag = view(followUp).extract().header("ETag");
        fix(lea(), theme, "Another note").statusCode(200);

        send(mina().header("If-Match", tag), followUp, "{}").statusCode(412);
        drop(mina().header("If-Match", tag), followUp, "Stale").statusCode(412);
        view(followUp).body("draft", containsString("Another note"));
    }

    @Test
    void theEventTellsWhoWasToldOfWhatAndNoneOfTheWords() {
        long theme = theme("Event");
        long ticket = ticketOf(theme);
        int followUp = fixed(theme);
        send(mina(), followUp, "{}").statusCode(200);

        lea().get("/tickets/{id}/timeline?limit=200", ticket)
                .then()
                .body("items[-1].step", equalTo("ticket.replied"));
        var sent = EventFeed.of("follow-ups/" + followUp, 1).get(0);
        assertEquals("mina", sent.get("actor"));
        assertEquals("follow-up.sent", sent.get("type"));
        var data = (Map<?, ?>) sent.get("data");
        assertEquals(
                Set.of("followUpId", "themeId", "customerId", "ticketId", "messageId"),
                data.keySet());
        assertEquals((int) theme, data.get("themeId"));
        assertEquals((int) ticket, data.get("ticketId"));
    }

    @Test
    void whoDoesNotAnswerCustomersOnlyReads() {
        long theme = theme("Roles");
        ticketOf(theme);
        int followUp = fixed(theme);
        var coach = as("fu-coach", "coach");

        coach.get("/follow-ups/{id}", followUp).then().statusCode(200);
        send(as("fu-coach", "coach"), followUp, "{}").statusCode(403);
        drop(as("fu-coach", "coach"), followUp, "No").statusCode(403);
        desk().get("/follow-ups").then().statusCode(403);
        send(mina(), followUp, "{\"body\": \" \"}").statusCode(400);
        mina().get("/follow-ups?owner=Ö").then().statusCode(400);
        mina().get("/follow-ups/999999999").then().statusCode(404);
    }

    private static int fixed(long theme) {
        fix(lea(), theme, "Scanned twice").statusCode(200);
        return listed(lea(), "theme=" + theme).extract().path("items[0].id");
    }

    private static ValidatableResponse view(int id) {
        return lea().get("/follow-ups/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse listed(RequestSpecification caller, String query) {
        return caller.get("/follow-ups?" + query).then().statusCode(200);
    }

    private static ValidatableResponse send(RequestSpecification caller, int id, String body) {
        return caller.body(body).put("/follow-ups/{id}/sending", id).then();
    }

    private static ValidatableResponse drop(RequestSpecification caller, int id, String reason) {
        return caller.body("{\"reason\": \"%s\"}".formatted(reason))
                .put("/follow-ups/{id}/dropping", id)
                .then();
    }
}
