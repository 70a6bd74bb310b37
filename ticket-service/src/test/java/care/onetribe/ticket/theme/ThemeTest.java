package care.onetribe.ticket.theme;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.desk;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Themed.fix;
import static care.onetribe.ticket.Themed.history;
import static care.onetribe.ticket.Themed.name;
import static care.onetribe.ticket.Themed.setStatus;
import static care.onetribe.ticket.Themed.showTheme;
import static care.onetribe.ticket.Themed.theme;
import static care.onetribe.ticket.Themed.ticketOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ThemeTest {

    @Test
    void aThemeIsNamedByAnAgentAndIsWatched() {
        var made =
                name(
                                mina(),
                                """
                                {"name": "Parcels lost", "description": "No parcel there",
                                 "cause": "DEFECT", "upstream": {"ownerName": "Carriers",
                                 "link": "https://issues.example.com/1"}}
                                """)
                        .statusCode(201)
                        .header("Location", startsWith("/api/v1/themes/"))
                        .body("name", equalTo("Parcels lost"))
                        .body("description", equalTo("No parcel there"))
                        .body("cause", equalTo("DEFECT"))
                        .body("upstream.ownerName", equalTo("Carriers"))
                        .body("upstream.link", equalTo("https://issues.example.com/1"))
                        .body("status", equalTo("WATCHING"))
                        .body("createdById", equalTo("mina"))
                        .body("wordBack.waiting", equalTo(0))
                        .body("wordBack.told", equalTo(0))
                        .body("wordBack.turnedAround", equalTo(0))
                        .body("$", not(hasKey("firstReportedBy")))
                        .extract();

        lea().header("If-None-Match", made.header("ETag"))
                .get("/themes/{id}", made.<Integer>path("id"))
                .then()
                .statusCode(304);
    }

    @Test
    void theCauseIsUnknownUntilSomebodySaysIt() {
        showTheme(theme("Unexplained")).body("cause", equalTo("UNKNOWN"));
    }

    @Test
    void whoSawItFirstIsTheCustomerOfItsFirstTicket() {
        long id = theme("First seen");
        long first = ticketOf(id);
        ticketOf(id);

        showTheme(id)
                .body("firstReportedBy.ticketId", equalTo((int) first))
                .body(
                        "firstReportedBy.customerId",
                        equalTo(show(first).extract().<Integer>path("customer.id")))
                .body("firstReportedBy.at", equalTo(show(first).extract().path("openedAt")));
    }

    @Test
    void aChangeNeedsTheVersionThatItMeans() {
        long id = theme("Changed");
        var tag = showTheme(id).extract().header("ETag");

        patch(id, null, "{\"cause\": \"OUTAGE\"}").statusCode(428);
        patch(id, tag, "{\"cause\": \"OUTAGE\"}")
                .statusCode(200)
                .body("cause", equalTo("OUTAGE"))
                .body("name", equalTo("Changed"));
        patch(id, tag, "{\"cause\": \"DEFECT\"}").statusCode(412);
    }

    @Test
    void whatIsTakenAwayIsGone() {
        int id =
                name(mina(), "{\"name\": \"n\", \"upstream\": {\"ownerName\": \"o\"}}")
                        .extract()
                        .path("id");
        var tag = showTheme(id).extract().header("ETag");

        patch(id, tag, "{\"upstream\": null}").statusCode(200).body("$", not(hasKey("upstream")));
    }

    @Test
    void theHistoryTellsWhichFieldsChangedAndNoneOfTheWords() {
        long id = theme("Told");
        patch(
                id,
                showTheme(id).extract().header("ETag"),
                "{\"name\": \"Other\", \"cause\": \"PROCESS\"}");
        patch(id, showTheme(id).extract().header("ETag"), "{\"name\": \"Other\"}");
        setStatus(lea(), id, "REPORTED").statusCode(200);

        history(id)
                .body("items.step", contains("theme.added", "theme.changed", "theme.reported"))
                .body("items.memberId", contains("mina", "mina", "lea"))
                .body("items[1].data.fields", contains("name", "cause"))
                .body("items[2].data.statusBefore", equalTo("WATCHING"));
    }

    @Test
    void settingTheStatusThatItHasChangesNothing() {
        long id = theme("Same");
        var tag = showTheme(id).extract().header("ETag");

        setStatus(lea(), id, "WATCHING").statusCode(200).header("ETag", equalTo(tag));
    }

    @Test
    void whatIsFixedAndComesBackIsReportedFirst() {
        long id = theme("Back again");
        fix(lea(), id, "Done").statusCode(200);

        setStatus(lea(), id, "WATCHING")
                .statusCode(409)
                .body("rule", equalTo("illegal-theme-step"))
                .body("themeStatus", equalTo("FIXED"));
        setStatus(lea(), id, "REPORTED").statusCode(200).body("status", equalTo("REPORTED"));
    }

    @Test
    void thatItIsFixedIsNotSetByHand() {
        setStatus(lea(), theme("By hand"), "FIXED").statusCode(400);
    }

    @Test
    void themesAreFoundByStatusCauseAndWords() {
        var word = "zq" + UUID.randomUUID().toString().replace("-", "");
        int one = named(word + " first", "DEFECT");
        int two = named(word + " second", "OUTAGE");
        setStatus(lea(), two, "REPORTED").statusCode(200);

        list("q=" + word).body("items.id", contains(two, one));
        list("q=" + word + " fir").body("items.id", contains(one));
        list("q=" + word + "&status=REPORTED").body("items.id", contains(two));
        list("q=" + word + "&cause=DEFECT").body("items.id", contains(one));
        list("q=" + word + "&cause=DEFECT&cause=OUTAGE&total=true&limit=1")
                .body("items.id", contains(two))
                .body("total", equalTo(2));
        list("cause=DEFECT").body("items.id", hasItem(one)).body("items.id", not(hasItem(two)));
    }

    @Test
    void listsArePagedTheNewestFirst() {
        var word = "zp" + UUID.randomUUID().toString().replace("-", "");
        int one = named(word, "UNKNOWN");
        int two = named(word, "UNKNOWN");
        var next = list("limit=1&q=" + word).body("items.id", contains(two)).extract();

        list("limit=1&q=" + word + "&cursor=" + next.path("next"))
                .body("items.id", contains(one))
                .body("$", not(hasKey("next")));
    }

    @Test
    void everybodyInTheHouseReadsAndOnlyWhoAnswersOrLeadsWrites() {
        long id = theme("Roles");

        as("theme-coach", "coach").get("/themes/{id}", id).then().statusCode(200);
        as("theme-coach", "coach").get("/themes").then().statusCode(200);
        desk().get("/themes/{id}", id).then().statusCode(403);
        name(as("theme-coach", "coach"), "{\"name\": \"n\"}").statusCode(403);
        setStatus(mina(), id, "REPORTED").statusCode(403);
        setStatus(as("theme-coach", "coach"), id, "REPORTED").statusCode(403);
        fix(mina(), id, "Done").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \" \"}",
                "{}",
                "{\"name\": \"n\", \"cause\": \"BAD\"}",
                "{\"name\": \"n\", \"upstream\": {}}",
                "{\"name\": \"n\", \"upstream\": {\"ownerName\": \"o\", \"link\": \"javascript:1\"}}",
                "{\"name\": \"n\", \"upstream\": {\"ownerName\": \"o\", \"link\": \"https://ö.example\"}}",
                "{\"name\": \"n\", \"status\": \"FIXED\"}"
            })
    void whatMakesNoSenseIsRefused(String details) {
        name(mina(), details).statusCode(400);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        showTheme(999_999_999).statusCode(404);
        history(999_999_999).statusCode(404);
        setStatus(lea(), 999_999_999, "REPORTED").statusCode(404);
        fix(lea(), 999_999_999, "Done").statusCode(404);
        mina().get("/themes?owner=mina").then().statusCode(400);
        mina().get("/themes?status=GONE").then().statusCode(400);
        mina().get("/themes?q=a").then().statusCode(400);
    }

    @Test
    void wordsInAnyScriptAreKept() {
        name(mina(), "{\"name\": \"Pakete 😀 потеряны\", \"description\": \"包裹\"}")
                .statusCode(201)
                .body("name", equalTo("Pakete 😀 потеряны"))
                .body("description", equalTo("包裹"));
    }

    private static int named(String name, String cause) {
        return name(mina(), "{\"name\": \"%s\", \"cause\": \"%s\"}".formatted(name, cause))
                .extract()
                .path("id");
    }

    private static ValidatableResponse list(String query) {
        return mina().get("/themes?" + query).then().statusCode(200);
    }

    private static ValidatableResponse patch(long id, String version, String changes) {
        var caller = mina().contentType("application/merge-patch+json");
        if (version != null) {
            caller.header("If-Match", version);
        }
        return caller.body(changes).patch("/themes/{id}", id).then();
    }
}
