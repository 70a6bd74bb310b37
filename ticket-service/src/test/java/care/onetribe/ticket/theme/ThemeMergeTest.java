package care.onetribe.ticket.theme;

import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Past.themeOf;
import static care.onetribe.ticket.Themed.assign;
import static care.onetribe.ticket.Themed.fix;
import static care.onetribe.ticket.Themed.history;
import static care.onetribe.ticket.Themed.mergeThemes;
import static care.onetribe.ticket.Themed.setStatus;
import static care.onetribe.ticket.Themed.showTheme;
import static care.onetribe.ticket.Themed.split;
import static care.onetribe.ticket.Themed.theme;
import static care.onetribe.ticket.Themed.ticketOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.AtOnce;
import care.onetribe.ticket.Past;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThemeMergeTest {

    @Test
    void ticketsGoOver() {
        long old = theme("Old");
        long first = ticketOf(old);
        long stays = theme("Stays");
        long second = ticketOf(stays);

        mergeThemes(lea(), old, stays)
                .statusCode(200)
                .header("Content-Location", equalTo("/api/v1/themes/" + stays))
                .body("id", equalTo((int) stays))
                .body("name", equalTo("Stays"))
                .body("firstReportedBy.ticketId", equalTo((int) first));
        show(first).body("theme.id", equalTo((int) stays));
        lea().get("/tickets?sort=openedAt&theme=" + stays)
                .then()
                .body("items.id", contains((int) first, (int) second));
    }

    @Test
    void theOldNumberLeadsToTheSamePlaceBelowTheNewOne() {
        long first = theme("First");
        long second = theme("Second");
        long third = theme("Third");
        mergeThemes(lea(), first, second);
        mergeThemes(lea(), second, third);

        for (long old : List.of(first, second)) {
            showTheme(old).statusCode(303).header("Location", equalTo("/api/v1/themes/" + third));
            lea().redirects()
                    .follow(false)
                    .get("/themes/{id}/history?limit=2", old)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/themes/" + third + "/history?limit=2"));
            lea().redirects().follow(false).get("/themes/{id}/volume", old).then().statusCode(303);
        }
    }

    @Test
    void whatWentOverIsChangedNoMore() {
        long old = theme("Old");
        long stays = theme("Stays");
        mergeThemes(lea(), old, stays);

        wentOver(setStatus(lea(), old, "REPORTED"), stays);
        wentOver(fix(lea(), old, "Done"), stays);
        wentOver(split(lea(), old, "Part", 1L), stays);
        wentOver(mergeThemes(lea(), old, theme("Elsewhere")), stays);
        wentOver(mergeThemes(lea(), theme("Third"), old), stays);
        wentOver(mergeThemes(lea(), stays, old), stays);
    }

    @Test
    void mergingOnceMoreIntoTheSameOneChangesNothing() {
        long old = theme("Old");
        long stays = theme("Stays");
        var tag = mergeThemes(lea(), old, stays).extract().header("ETag");

        mergeThemes(lea(), old, stays).statusCode(200).header("ETag", equalTo(tag));
    }

    @Test
    void nothingGoesOverIntoItselfOrIntoWhatIsNotThere() {
        long id = theme("Alone");

        mergeThemes(lea(), id, id).statusCode(409).body("rule", equalTo("theme-merge-into-itself"));
        mergeThemes(lea(), id, 999_999_999).statusCode(404);
        mergeThemes(lea(), 999_999_999, id).statusCode(404);
    }

    @Test
    void onlyALeadMergesAndSplits() {
        long one = theme("One");
        long ticket = ticketOf(one);

        mergeThemes(mina(), one, theme("Two")).statusCode(403);
        split(mina(), one, "Part", ticket).statusCode(403);
    }

    @Test
    void bothHistoriesBecomeOne() {
        long old = theme("Old");
        ticketOf(old);
        long stays = theme("Stays");
        mergeThemes(lea(), old, stays);

        history(stays)
                .body(
                        "items.step",
                        contains("theme.added", "theme.added", "theme.merged", "theme.merged"))
                .body("items[2].data.intoThemeId", equalTo((int) stays))
                .body("items[3].data.fromThemeId", equalTo((int) old))
                .body("items[3].data.tickets", equalTo(1));
    }

    @Test
    void theOldOneStandsInNoList() {
        long old = theme("Old");
        mergeThemes(lea(), old, theme("Stays"));

        lea().get("/themes?limit=200").then().body("items.id", not(hasItem((int) old)));
    }

    @Test
    void whatIsImportedUnderTheOldKeyComesUnderTheOneThatStays() {
        var key = "merged_" + UUID.randomUUID();
        long old = themeOf(told(key));
        long stays = theme("Stays");
        mergeThemes(lea(), old, stays).statusCode(200);

        assertEquals(stays, themeOf(told(key)));
    }

    @Test
    void manyMergesOfTheSameTwoInBothDirectionsAtOnceMakeOneTheme() throws Exception {
        for (int round = 0; round < 3; round++) {
            long one = theme("One");
            long other = theme("Other");

            var answers =
                    AtOnce.run(
                            8,
                            i ->
                                    (i % 2 == 0
                                                    ? mergeThemes(lea(), one, other)
                                                    : mergeThemes(lea(), other, one))
                                            .extract()
                                            .statusCode());

            assertEquals(new TreeSet<>(Set.of(200, 409)), new TreeSet<>(answers));
        }
    }

    @Test
    void noTicketStaysBehindThatIsAssignedWhileItsThemeGoesOver() throws Exception {
        for (int round = 0; round < 3; round++) {
            long old = theme("Old");
            long stays = theme("Stays");
            var tickets = List.of(open("a"), open("b"), open("c"), open("d"), open("e"));

            var answers =
                    AtOnce.run(
                            6,
                            i ->
                                    (i == 5
                                                    ? mergeThemes(lea(), old, stays)
                                                    : assign(lea(), tickets.get(i), old))
                                            .extract()
                                            .statusCode());

            assertEquals(200, answers.get(5));
            for (int i = 0; i < 5; i++) {
                Integer theme = show(tickets.get(i)).extract().path("theme.id");
                assertEquals(answers.get(i) == 200 ? (Integer) (int) stays : null, theme);
            }
        }
    }

    @Test
    void aSplitMakesAThemeOfItsOwnOfSomeTickets() {
        long theme = theme("Parcels");
        long stays = ticketOf(theme);
        long goes = ticketOf(theme);

        var made =
                split(lea(), theme, "Parcels in the rain", goes)
                        .statusCode(201)
                        .body("name", equalTo("Parcels in the rain"))
                        .body("cause", equalTo("UNKNOWN"))
                        .body("status", equalTo("WATCHING"))
                        .body("createdById", equalTo("lea"))
                        .body("firstReportedBy.ticketId", equalTo((int) goes))
                        .extract();

        int id = made.path("id");
        assertEquals("/api/v1/themes/" + id, made.header("Location"));
        show(goes).body("theme.id", equalTo(id));
        show(stays).body("theme.id", equalTo((int) theme));
        history(theme)
                .body("items.step", contains("theme.added", "theme.split"))
                .body("items[1].data.intoThemeId", equalTo(id))
                .body("items[1].data.tickets", equalTo(1));
        history(id)
                .body("items.step", contains("theme.split"))
                .body("items[0].data.fromThemeId", equalTo((int) theme));
        lea().get("/tickets/{id}/timeline", goes)
                .then()
                .body("items[-1].step", equalTo("ticket.theme-assigned"))
                .body("items[-1].data.themeIdBefore", equalTo((int) theme));
    }

    @Test
    void allTicketsOfASplitGoOverOrNone() {
        long theme = theme("Whole");
        long own = ticketOf(theme);
        long others = ticketOf(theme("Other"));

        split(lea(), theme, "Part", own, others)
                .statusCode(409)
                .body("rule", equalTo("ticket-of-other-theme"))
                .body("ticketId", equalTo((int) others));
        split(lea(), theme, "Part", own, 999_999_999L).statusCode(404);
        split(lea(), theme, "Part").statusCode(400);
        show(own).body("theme.id", equalTo((int) theme));
    }

    private static void wentOver(ValidatableResponse answer, long into) {
        answer.statusCode(409)
                .body("rule", equalTo("theme-went-over"))
                .body("themeId", equalTo((int) into));
    }

    private static long told(String key) {
        return new Past()
                .told(key, "merging", Instant.parse("2020-05-01T10:00:00Z"))
                .asTickets()
                .get(0);
    }
}
