package care.onetribe.ticket.wordback;

import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.openWith;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Themed.assign;
import static care.onetribe.ticket.Themed.fix;
import static care.onetribe.ticket.Themed.history;
import static care.onetribe.ticket.Themed.mergeThemes;
import static care.onetribe.ticket.Themed.setStatus;
import static care.onetribe.ticket.Themed.showTheme;
import static care.onetribe.ticket.Themed.theme;
import static care.onetribe.ticket.Themed.ticketOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FixTest {

    @Test
    void aFixMakesOneFollowUpForEachCustomerOnTheirLatestTicket() {
        long theme = theme("Fixed");
        long first = ticketOf(theme);
        int customer = customerOf(first);
        long latest = ticketOfCustomer(theme, customer);
        long other = ticketOf(theme);

        fix(lea(), theme, "Scanned twice")
                .statusCode(200)
                .body("status", equalTo("FIXED"))
                .body("fixedNote", equalTo("Scanned twice"))
                .body("fixedAt", notNullValue())
                .body("wordBack.waiting", equalTo(2));

        followUps(theme)
                .body("items.status", contains("PENDING", "PENDING"))
                .body("items.ticketId.sort()", contains((int) latest, (int) other))
                .body("items.theme.name", contains("Fixed", "Fixed"))
                .body("items[0].draft", containsString("Scanned twice"));
    }

    @Test
    void howeverOftenAndAtOnceItIsSaidEachCustomerGetsOne() throws Exception {
        long theme = theme("At once");
        for (int i = 0; i < 3; i++) {
            ticketOf(theme);
        }

        var answers = AtOnce.run(8, i -> fix(lea(), theme, "Scanned twice").extract().statusCode());

        assertEquals(Collections.nCopies(8, 200), answers);
        followUps(theme).body("items", hasSize(3));
        history(theme)
                .body("items.step", contains("theme.added", "theme.fixed"))
                .body("items[1].data.followUps", equalTo(3));
    }

    @Test
    void saidAgainItChangesTheNoteAndTellsWhoseTicketsCameUnderItMeanwhile() {
        long theme = theme("Late");
        ticketOf(theme);
        long late = openWith("Parcel lost", "");
        fix(lea(), theme, "Scanned").statusCode(200);
        assign(lea(), late, theme).statusCode(200);
        ticketOf(theme);

        fix(lea(), theme, "Scanned twice")
                .statusCode(200)
                .body("fixedNote", equalTo("Scanned twice"))
                .body("wordBack.waiting", equalTo(2));
        followUps(theme)
                .body("items[1].ticketId", equalTo((int) late))
                .body("items[0].draft", containsString("Scanned twice"));
        history(theme)
                .body("items.step", contains("theme.added", "theme.fixed", "theme.followed-up"));
    }

    @Test
    void whenItIsFixedAgainThoseAreToldWhoToldOfItSince() {
        long theme = theme("Back again");
        int told = customerOf(ticketOf(theme));
        long waiting = ticketOf(theme);
        fix(lea(), theme, "First").statusCode(200);
        int followUp = followUps(theme).extract().path("items[0].id");
        lea().body("{}").put("/follow-ups/{id}/sending", followUp).then().statusCode(200);
        setStatus(lea(), theme, "REPORTED").statusCode(200);
        ticketOfCustomer(theme, told);
        ticketOfCustomer(theme, customerOf(waiting));

        fix(lea(), theme, "Second").statusCode(200).body("wordBack.waiting", equalTo(2));

        followUps(theme)
                .body("items.status", contains("SENT", "PENDING", "PENDING"))
                .body("items[1].draft", containsString("Second"))
                .body("items[2].customer.id", equalTo(told));
    }

    @Test
    void inAMergeOfThemesEachCustomerWaitsForOneWord() {
        long old = theme("Old");
        long both = ticketOf(old);
        ticketOf(old);
        long stays = theme("Stays");
        ticketOfCustomer(stays, customerOf(both));
        fix(lea(), old, "Old note").statusCode(200);
        fix(lea(), stays, "Note").statusCode(200);

        mergeThemes(lea(), old, stays).statusCode(200).body("wordBack.waiting", equalTo(2));

        followUps(stays)
                .body("items.status", contains("DROPPED", "PENDING", "PENDING"))
                .body("items[0].reason", containsString("merged"))
                .body("items[1].draft", containsString("Old note"));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        long theme = theme("Refused");

        fix(lea(), theme, " ").statusCode(400);
        lea().body("{}").put("/themes/{id}/fix", theme).then().statusCode(400);
        fix(lea().header("If-Match", "\"0.1.2.3.4\""), theme, "Done").statusCode(412);
        fix(lea().header("If-Match", showTheme(theme).extract().header("ETag")), theme, "Done")
                .statusCode(200);
    }

    private static int customerOf(long ticket) {
        return show(ticket).extract().path("customer.id");
    }

    private static long ticketOfCustomer(long theme, int customer) {
        long id =
                lea().body(
                                """
                                {"subject": "Once more", "channel": "WEB",
                                 "customer": {"id": %d}, "message": {"body": "Where?"}}
                                """
                                        .formatted(customer))
                        .post("/tickets")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getLong("id");
        assign(lea(), id, theme).statusCode(200);
        return id;
    }

    private static ValidatableResponse followUps(long theme) {
        return lea().get("/follow-ups?limit=200&theme=" + theme).then().statusCode(200);
    }
}
