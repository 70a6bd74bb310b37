package care.onetribe.ticket.caremetric;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.describe;
import static care.onetribe.ticket.Desk.giveOn;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.openWith;
import static care.onetribe.ticket.Desk.resolve;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.take;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import care.onetribe.ticket.Themed;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CareMetricsTest {

    @Inject Roster roster;
    @Inject Counting counting;

    private final String team = "t-" + UUID.randomUUID();
    private final String owner = "o-" + UUID.randomUUID();

    @BeforeEach
    void people() {
        joined(roster, owner, team);
    }

    @Test
    void whereThereIsNothingFiguresAreNullRatherThanZero() {
        figures("")
                .body("tickets", equalTo(0))
                .body("concernAddressed.definition", equalTo(Definitions.ADDRESSED))
                .body("concernAddressed.numerator", equalTo(0))
                .body("concernAddressed.denominator", equalTo(0))
                .body("concernAddressed", hasKey("value"))
                .body("concernAddressed.value", nullValue())
                .body("concernAddressed", hasKey("interval"))
                .body("concernAddressed.interval", nullValue())
                .body("concernAddressed.caution", equalTo(true))
                .body("exchanges", hasKey("median"))
                .body("exchanges.median", nullValue())
                .body("exchanges", hasKey("benchmark"))
                .body("firstReplyTime", hasKey("p90"))
                .body("firstReplyTime.p90", nullValue())
                .body("handoversPerTicket.value", nullValue())
                .body("followedUpAfterFix.value", nullValue());
    }

    @Test
    void aConcernIsAddressedWhereItsCustomerSaysYesAndPartlyIsNot() {
        feedback(resolved(), "YES");
        feedback(resolved(), "PARTLY");
        resolved();

        figures("")
                .body("tickets", equalTo(3))
                .body("concernAddressed.numerator", equalTo(1))
                .body("concernAddressed.denominator", equalTo(2))
                .body("concernAddressed.value", equalTo(0.5f))
                .body("concernAddressed.interval.low", equalTo(0.0945f))
                .body("concernAddressed.interval.high", equalTo(0.9055f));
    }

    @Test
    void atTheFirstReplyMeansOneExchangeAndNeverOpenedAgain() {
        feedback(resolved(), "YES");
        long second = answered();
        say(mina(), second, "CUSTOMER");
        say(mina(), second, "REPLY");
        feedback(resolvedNow(second), "YES");

        figures("")
                .body("addressedAtFirstReply.numerator", equalTo(1))
                .body("addressedAtFirstReply.denominator", equalTo(2))
                .body("exchanges.median", equalTo(1))
                .body("exchanges.p90", equalTo(2))
                .body("exchanges.numerator", equalTo(2));
    }

    @Test
    void anAnswerThatChangesChangesTheFigure() {
        var link = feedback(resolved(), "YES");
        figures("").body("concernAddressed.numerator", equalTo(1));

        answer(link, "PARTLY");

        figures("")
                .body("concernAddressed.numerator", equalTo(0))
                .body("concernAddressed.denominator", equalTo(1));
    }

    @Test
    void aTicketThatIsOpenedAgainIsNotDoneAndCountsAsReopened() {
        long id = answered();
        resolvedNow(id);
        figures("")
                .body("resolutionTime.numerator", equalTo(1))
                .body("reopenedWithinSevenDays.numerator", equalTo(0))
                .body("reopenedWithinSevenDays.denominator", equalTo(1));

        say(mina(), id, "CUSTOMER");

        figures("")
                .body("tickets", equalTo(1))
                .body("resolutionTime.numerator", equalTo(0))
                .body("resolutionTime.denominator", equalTo(1))
                .body("resolutionTime.median", nullValue())
                .body("firstReplyTime.median", equalTo("PT0S"))
                .body("reopenedWithinSevenDays.numerator", equalTo(1))
                .body("reopenedWithinSevenDays.denominator", equalTo(1));
    }

    @Test
    void handoversArePerTicket() {
        long id = open();
        giveOn(lea(), id, "\"toMemberId\": \"%s\"".formatted(owner)).statusCode(201);
        open();

        figures("")
                .body("handoversPerTicket.numerator", equalTo(1))
                .body("handoversPerTicket.denominator", equalTo(2))
                .body("handoversPerTicket.value", equalTo(0.5f));
    }

    @Test
    void aTurnaroundBeganUpsetAndEndedAddressedOrWell() {
        feedback(resolvedNow(answered(opened(", \"customerMood\": \"ANGRY\""))), "YES");
        feedback(resolvedNow(answered(opened(", \"customerMood\": \"FRUSTRATED\""))), "PARTLY");
        feedback(resolvedNow(answered(opened(", \"customerMood\": \"WORRIED\""))), "YES");
        answered(opened(", \"customerMood\": \"ANGRY\""));
        long calmed = answered(opened(", \"customerMood\": \"ANGRY\""));
        describe(mina(), calmed, "{\"customerMood\": \"CALM\"}").statusCode(200);
        resolvedNow(calmed);

        figures("")
                .body("turnarounds.numerator", equalTo(2))
                .body("turnarounds.denominator", equalTo(3));
    }

    @Test
    void twoTicketsThatBecameOneAreOne() {
        long old = answered();
        long stays = answered();
        figures("").body("tickets", equalTo(2));

        merge(lea(), old, stays).statusCode(200);

        figures("").body("tickets", equalTo(1));
    }

    @Test
    void aTicketCountsForTheTeamThatHasItNow() {
        long id = open();
        figures("").body("tickets", equalTo(1));
        var other = "t-" + UUID.randomUUID();

        giveOn(lea(), id, "\"toTeamId\": \"%s\"".formatted(other)).statusCode(201);

        figures("").body("tickets", equalTo(0));
        counting.ofTeam(other, "").body("groups[0].tickets", equalTo(1));
    }

    @Test
    void groupsAreByWeekThemeChannelAndTeam() {
        open();

        counting.ofTeam(team, "&groupBy=channel")
                .body("groups.channel", contains("WEB"))
                .body("groupsLeftOut", equalTo(0));
        counting.ofTeam(team, "&groupBy=team").body("groups.teamId", contains(team));
        counting.ofTeam(team, "&groupBy=week").body("groups.week.size()", equalTo(1));
        counting.ofTeam(team, "&groupBy=theme")
                .body("groups.tickets", contains(1))
                .body("groups[0]", not(hasKey("themeId")));
        counting.ofTeam(team, "&channel=EMAIL").body("groups[0].tickets", equalTo(0));
        counting.ofTeam(team, "&theme=1").body("groups[0].tickets", equalTo(0));
    }

    @Test
    void figuresAreNeverByPersonAndWrongQuestionsAreRefused() {
        for (var wrong :
                new String[] {
                    "groupBy=owner",
                    "groupBy=member",
                    "groupBy=WEEK",
                    "owner=mina",
                    "channel=PIGEON",
                    "from=2026-02-30",
                    "from=2026-03-02&to=2026-03-01",
                    "from=2019-01-01&to=2026-01-01",
                    "to=%2B12000-01-01",
                    "to=-999999999-01-01",
                    "from=-999999999-01-01",
                    "team=%C3%A4",
                    "member=%00"
                }) {
            lea().urlEncodingEnabled(false).get("/care-metrics?" + wrong).then().statusCode(400);
        }
    }

    @Test
    void aMembersFiguresAreForThemselfAndTheirCoach() {
        resolved();
        counting.all();
        var coach = "c-" + UUID.randomUUID();
        joined(roster, coach, team);
        var other = "c-" + UUID.randomUUID();
        joined(roster, other, "t-" + UUID.randomUUID());

        ofMember(as(owner, "agent")).statusCode(200).body("groups[0].tickets", equalTo(1));
        ofMember(as(coach, "coach")).statusCode(200).body("groups[0].tickets", equalTo(1));
        ofMember(as(coach, "agent")).statusCode(403);
        ofMember(as(other, "coach")).statusCode(403);
        ofMember(lea()).statusCode(403);
        ofMember(as("ada", "admin")).statusCode(403);
        ofMember(as("desk", "integration")).statusCode(403);
    }

    @Test
    void aGroupOfAThemeSaysWhatTheThemeIsCalled() {
        long theme = Themed.theme("Called by its name");
        Themed.assign(lea(), open(), theme).statusCode(200);
        Themed.assign(lea(), open(), theme).statusCode(200);
        open();
        var name = lea().get("/themes/{id}", theme).then().extract().<String>path("name");

        counting.ofTeam(team, "&groupBy=theme")
                .body("groups[0].themeId", equalTo((int) theme))
                .body("groups[0].themeName", equalTo(name))
                .body("groups[1]", not(hasKey("themeId")))
                .body("groups[1]", not(hasKey("themeName")));
        counting.ofTeam(team, "").body("groups[0]", not(hasKey("themeName")));
    }

    @Test
    void figuresOfTeamsAreForCoachesLeadsAndAdmins() {
        for (var role : new String[] {"coach", "lead", "admin"}) {
            as("somebody", role).get("/care-metrics").then().statusCode(200);
        }
        for (var role : new String[] {"agent", "integration", "service"}) {
            as("somebody", role).get("/care-metrics").then().statusCode(403);
        }
    }

    @Test
    void aBenchmarkIsShownBesideTheFiguresAndNeverEnforced() {
        long theme = Themed.theme("Measured");
        long id = answered();
        Themed.assign(lea(), id, theme).statusCode(200);
        resolvedNow(id);
        benchmark(lea().header("If-None-Match", "*"), theme, 5).statusCode(201);

        counting.ofTeam(team, "&groupBy=theme")
                .body("groups.themeId", contains((int) theme))
                .body("groups[0].exchanges.benchmark", equalTo(5))
                .body("groups[0].exchanges.withinBenchmark.numerator", equalTo(1))
                .body("groups[0].exchanges.withinBenchmark.denominator", equalTo(1));
        counting.ofTeam(team, "").body("groups[0].exchanges.benchmark", nullValue());
        counting.ofTeam(team, "&theme=" + theme).body("groups[0].exchanges.benchmark", equalTo(5));
    }

    @Test
    void aBenchmarkIsSetByLeadsFromAVersionThatTheyHaveRead() {
        long theme = Themed.theme("Measured");

        benchmark(as("mina", "agent").header("If-None-Match", "*"), theme, 5).statusCode(403);
        benchmark(as("cora", "coach").header("If-None-Match", "*"), theme, 5).statusCode(403);
        benchmark(lea(), theme, 5).statusCode(428);
        var tag =
                benchmark(lea().header("If-None-Match", "*"), theme, 5)
                        .statusCode(201)
                        .extract()
                        .header("ETag");
        benchmark(lea().header("If-None-Match", "*"), theme, 6).statusCode(412);
        benchmark(lea().header("If-Match", tag), theme, 6)
                .statusCode(200)
                .body("exchanges", equalTo(6))
                .body("setById", equalTo("lea"));
        benchmark(lea().header("If-Match", tag), theme, 7).statusCode(412);
        benchmark(lea().header("If-Match", tag), theme, 0).statusCode(400);
        as("mina", "agent")
                .get("/themes/{id}/exchange-benchmark", theme)
                .then()
                .statusCode(200)
                .body("exchanges", equalTo(6));
        lea().header("If-Match", "\"1\"")
                .delete("/themes/{id}/exchange-benchmark", theme)
                .then()
                .statusCode(204);
        lea().get("/themes/{id}/exchange-benchmark", theme).then().statusCode(404);
        benchmark(lea().header("If-None-Match", "*"), 999_999_999, 5).statusCode(404);
    }

    @Test
    void theBenchmarkOfAThemeThatGoesOverCountsWhereTheOtherHasNone() {
        long old = Themed.theme("Old");
        long stays = Themed.theme("Stays");
        benchmark(lea().header("If-None-Match", "*"), old, 5).statusCode(201);

        Themed.mergeThemes(lea(), old, stays).statusCode(200);

        lea().get("/themes/{id}/exchange-benchmark", stays)
                .then()
                .statusCode(200)
                .body("exchanges", equalTo(5));
    }

    @Test
    void aCustomerWhoWasToldOfAFixIsFollowedUp() {
        long theme = Themed.theme("Fixed");
        long told = answered();
        long untold = answered();
        for (long id : new long[] {told, untold}) {
            Themed.assign(lea(), id, theme).statusCode(200);
        }
        figures("").body("followedUpAfterFix.value", nullValue());
        Themed.fix(lea(), theme, "Scanned twice").statusCode(200);
        figures("")
                .body("followedUpAfterFix.numerator", equalTo(0))
                .body("followedUpAfterFix.denominator", equalTo(2));

        long followUp =
                lea().queryParam("theme", theme)
                        .get("/follow-ups")
                        .jsonPath()
                        .getLong("items[0].id");
        lea().body("{}").put("/follow-ups/{id}/sending", followUp).then().statusCode(200);

        figures("")
                .body("followedUpAfterFix.numerator", equalTo(1))
                .body("followedUpAfterFix.denominator", equalTo(2))
                .body("followedUpAfterFix.value", equalTo(0.5f));
    }

    private ValidatableResponse ofMember(RequestSpecification caller) {
        return caller.queryParam("member", owner).get("/care-metrics").then();
    }

    private ValidatableResponse figures(String more) {
        return counting.ofTeam(team, more).rootPath("groups[0]");
    }

    private RequestSpecification mina() {
        return as(owner, "agent");
    }

    private long open() {
        return opened("");
    }

    private long opened(String more) {
        return openWith("Measured", ", \"teamId\": \"%s\"%s".formatted(team, more));
    }

    private long answered() {
        return answered(open());
    }

    private long answered(long id) {
        take(mina(), id, owner).statusCode(200);
        say(mina(), id, "REPLY").statusCode(201);
        return id;
    }

    /** Where its customer answers. */
    private String resolvedNow(long id) {
        var url = resolve(mina(), id).statusCode(200).extract().jsonPath().getString("feedbackUrl");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private String resolved() {
        return resolvedNow(answered());
    }

    private static String feedback(String link, String addressed) {
        answer(link, addressed);
        return link;
    }

    private static void answer(String link, String addressed) {
        given().basePath("/api/v1")
                .contentType(ContentType.JSON)
                .body("{\"addressed\": \"%s\"}".formatted(addressed))
                .post("/public/feedback/{token}", link)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse benchmark(
            RequestSpecification caller, long theme, int exchanges) {
        return caller.body("{\"exchanges\": %d}".formatted(exchanges))
                .put("/themes/{id}/exchange-benchmark", theme)
                .then();
    }
}
