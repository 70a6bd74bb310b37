package care.onetribe.ticket.theme;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.resolved;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Desk.theo;
import static care.onetribe.ticket.Themed.assign;
import static care.onetribe.ticket.Themed.mergeThemes;
import static care.onetribe.ticket.Themed.showTheme;
import static care.onetribe.ticket.Themed.theme;
import static care.onetribe.ticket.Themed.ticketOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketThemeTest {

    @Inject Roster roster;

    @Test
    void theOwnerSaysWhatATicketIsOneMoreCaseOf() {
        long theme = theme("Parcels lost");
        long ticket = answered("One more");

        assign(mina(), ticket, theme)
                .statusCode(200)
                .body("theme.id", equalTo((int) theme))
                .body("theme.name", equalTo("Parcels lost"));
        show(ticket).body("theme.id", equalTo((int) theme));
    }

    @Test
    void onlyTheOwnerOrALeadSaysIt() {
        long theme = theme("Owned");
        long ticket = answered("One more");

        assign(theo(), ticket, theme).statusCode(403);
        assign(as("theme-coach", "coach"), ticket, theme).statusCode(403);
        theo().delete("/tickets/{id}/theme", ticket).then().statusCode(403);
        assign(lea(), ticket, theme).statusCode(200);
    }

    @Test
    void aTicketOfAnotherTeamIsNotFound() {
        joined(roster, "theme-north", "theme-team-north");
        joined(roster, "theme-south", "theme-team-south");
        long ticket = open("North");
        take(as("theme-north", "agent"), ticket, "theme-north");

        assign(as("theme-south", "agent"), ticket, theme("North only")).statusCode(404);
    }

    @Test
    void theTimelineKeepsWhatItStoodUnder() {
        long one = theme("One");
        long other = theme("Other");
        long ticket = answered("Moves");
        assign(mina(), ticket, one);
        assign(mina(), ticket, other);
        mina().delete("/tickets/{id}/theme", ticket).then().statusCode(204);

        lea().get("/tickets/{id}/timeline", ticket)
                .then()
                .body("items[3].step", equalTo("ticket.theme-assigned"))
                .body("items[3].data.themeId", equalTo((int) one))
                .body("items[4].step", equalTo("ticket.theme-assigned"))
                .body("items[4].data.themeIdBefore", equalTo((int) one))
                .body("items[4].data.themeId", equalTo((int) other))
                .body("items[5].step", equalTo("ticket.theme-removed"))
                .body("items[5].data.themeIdBefore", equalTo((int) other))
                .body("items[5].memberId", equalTo("mina"));
        show(ticket).body("$", not(hasKey("theme")));
    }

    @Test
    void assigningTheThemeThatItHasOrRemovingNoneChangesNothing() {
        long theme = theme("Same");
        long ticket = answered("Same");
        assign(mina(), ticket, theme);
        var tag = show(ticket).extract().header("ETag");

        assign(mina(), ticket, theme).statusCode(200).header("ETag", equalTo(tag));
        mina().delete("/tickets/{id}/theme", ticket).then().statusCode(204);
        mina().delete("/tickets/{id}/theme", ticket).then().statusCode(204);
        lea().queryParam("total", true)
                .get("/tickets/{id}/timeline", ticket)
                .then()
                .body("total", equalTo(5));
    }

    @Test
    void aVersionThatIsNamedIsHonoured() {
        long theme = theme("Version");
        long ticket = open("Version");
        var stale = show(ticket).extract().header("ETag");
        take(mina(), ticket, "mina");

        assign(mina().header("If-Match", stale), ticket, theme).statusCode(412);
        mina().header("If-Match", stale)
                .delete("/tickets/{id}/theme", ticket)
                .then()
                .statusCode(412);
    }

    @Test
    void aTicketChangesWithTheNameOfItsTheme() {
        long theme = theme("Old name");
        long ticket = ticketOf(theme);
        var before = show(ticket).extract().header("ETag");
        mina().contentType("application/merge-patch+json")
                .header("If-Match", showTheme(theme).extract().header("ETag"))
                .body("{\"name\": \"New name\"}")
                .patch("/themes/{id}", theme)
                .then()
                .statusCode(200);

        show(ticket).header("ETag", not(equalTo(before))).body("theme.name", equalTo("New name"));
    }

    @Test
    void aResolvedTicketKeepsItsThemeAndMayGetOne() {
        long theme = theme("Resolved");
        long ticket = resolved("Resolved");

        assign(mina(), ticket, theme).statusCode(200).body("status", equalTo("RESOLVED"));
    }

    @Test
    void aThemeThatIsNotThereOrWentOverIsNoTheme() {
        long ticket = answered("Nowhere");
        long old = theme("Old");
        long stays = theme("Stays");
        mergeThemes(lea(), old, stays).statusCode(200);

        assign(mina(), ticket, 999_999_999).statusCode(404);
        assign(mina(), ticket, old)
                .statusCode(409)
                .body("rule", equalTo("theme-went-over"))
                .body("themeId", equalTo((int) stays));
        mina().body("{}").put("/tickets/{id}/theme", ticket).then().statusCode(400);
    }

    @Test
    void ticketsAreListedByTheme() {
        long theme = theme("Listed");
        long one = ticketOf(theme);
        long two = ticketOf(theme);
        ticketOf(theme("Elsewhere"));

        list("theme=" + theme).body("items.id", contains((int) two, (int) one));
        list("theme=" + theme + "&sort=openedAt")
                .body("items.id", contains((int) one, (int) two))
                .body("items[0].theme.name", equalTo("Listed"));
        mina().get("/tickets?theme=" + theme)
                .then()
                .body("items.id", containsInAnyOrder((int) one, (int) two));
        list("theme=" + theme + "&q=parcel&total=true").body("total", equalTo(2));
        mina().get("/tickets?theme=x").then().statusCode(400);
    }

    @Test
    void inAMergeOfTicketsTheThemeStaysKnownAndCountsOnce() {
        long theme = theme("Merged tickets");
        long old = ticketOf(theme);
        long stays = open("Stays");
        merge(lea(), old, stays).statusCode(200).body("theme.id", equalTo((int) theme));

        list("theme=" + theme + "&total=true").body("total", equalTo(1));
        showTheme(theme).body("firstReportedBy.ticketId", equalTo((int) stays));
    }

    @Test
    void inAMergeOfTicketsTheOneThatStaysKeepsItsTheme() {
        long theirs = theme("Theirs");
        long old = ticketOf(theirs);
        long own = theme("Own");
        long stays = ticketOf(own);

        merge(lea(), old, stays).statusCode(200).body("theme.id", equalTo((int) own));
        list("theme=" + theirs + "&total=true").body("total", equalTo(0));
    }

    private static ValidatableResponse list(String query) {
        return lea().get("/tickets?" + query).then().statusCode(200);
    }
}
