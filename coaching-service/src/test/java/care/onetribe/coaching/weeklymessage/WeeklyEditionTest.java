package care.onetribe.coaching.weeklymessage;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.weeklymessage.WeeklyMessageTest.body;
import static care.onetribe.coaching.weeklymessage.WeeklyMessageTest.monday;
import static care.onetribe.coaching.weeklymessage.WeeklyMessageTest.write;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.AtOnce;
import care.onetribe.coaching.roster.RosterFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class WeeklyEditionTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Inject WeeklyMessageSchedule schedule;

    private String team;
    private String mina;
    private LocalDate monday;

    @BeforeEach
    void aTeamAndAMonday() {
        team = newTeam();
        mina = newMember("agent", team);
        monday = monday();
    }

    @Test
    void aTeamGetsItsMessageOnMondayAtNine() {
        int id = written(team);
        publishAt(monday, "UTC");

        editions()
                .body("items", hasSize(1))
                .body("items[0].week", equalTo(monday.toString()))
                .body("items[0].teamId", equalTo(team))
                .body("items[0].title", equalTo("Ask one question more"))
                .body("items[0].points.number", contains(1, 2))
                .body("items[0].points.text", contains("When?", "What?"))
                .body("items[0].points.comments", contains(0, 0))
                .body("items[0].publishedAt", equalTo(monday + "T09:00:00Z"));
        asAdmin()
                .get("/weekly-messages/" + id)
                .then()
                .body("firstPublishedAt", equalTo(monday + "T09:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Auckland", "Australia/Lord_Howe", "Africa/Casablanca", "America/Adak"})
    void theHourIsThatOfTheTeamsZone(String zone) {
        patch(asAdmin(), "/teams/" + team, "{\"timeZone\": \"%s\"}".formatted(zone))
                .statusCode(200);
        written(team);
        var due = monday.atTime(NINE).atZone(ZoneId.of(zone)).toInstant();

        schedule.publishDueAt(due.minusNanos(1_000));
        editions().body("items.week", contains(monday.minusWeeks(1).toString()));
        schedule.publishDueAt(due);

        editions().body("items.week", contains(monday.toString(), monday.minusWeeks(1).toString()));
    }

    @Test
    void aMessageForTheTeamGoesBeforeOneForAll() {
        write(asAdmin(), body(null, monday).replace("Ask one question more", "For all"));
        written(team);
        var other = newTeam();

        publishAt(monday, "UTC");

        editions().body("items[0].title", equalTo("Ask one question more"));
        asAdmin()
                .queryParam("team", other)
                .get("/weekly-editions")
                .then()
                .body("items[0].title", equalTo("For all"));
    }

    @Test
    void whereNobodyWroteTheTeamGetsWhatIsInStockEachOnceBeforeOneTwice() {
        int stock =
                asAdmin()
                        .queryParam("limit", 200)
                        .get("/weekly-messages")
                        .jsonPath()
                        .getList("items.findAll { !it.publishOn && !it.teamId }")
                        .size();
        var first = LocalDate.of(2150, 1, 5);
        for (int week = 0; week <= stock; week++) {
            schedule.publish(team, first.plusWeeks(week), Instant.parse("2150-01-05T09:00:00Z"));
        }

        List<String> texts =
                as(mina, "agent")
                        .queryParam("limit", 200)
                        .get("/weekly-editions")
                        .jsonPath()
                        .getList("items.collect { it.title + it.text }");

        assertEquals(stock + 1, texts.size());
        assertEquals(texts.get(stock), texts.get(0));
        assertEquals(new HashSet<>(texts.subList(1, stock + 1)).size(), distinct(texts));
    }

    @Test
    void afterAnOutageOnlyTheLastMondaysIsMadeUpFor() {
        publishAt(monday, "UTC");

        schedule.publishDueAt(Instant.parse(monday.plusWeeks(4).plusDays(2) + "T17:00:00Z"));

        editions().body("items.week", contains(monday.plusWeeks(4).toString(), monday.toString()));
    }

    @Test
    void replicasThatPublishAtOncePublishOnceAndTellOnce() throws Exception {
        written(team);

        AtOnce.atOnce(
                4,
                () -> {
                    publishAt(monday, "UTC");
                    return true;
                });

        int id = editions().body("items", hasSize(1)).extract().jsonPath().getInt("items[0].id");
        publishAt(monday.plusWeeks(1), "UTC");
        editions().body("items", hasSize(2));
        assertEquals(1, RosterFeed.of("weekly-editions/" + id, 1).size());
    }

    @Test
    void anEventTellsOfAPublishedMessage() {
        int message = written(team);
        publishAt(monday, "UTC");
        int id = edition();

        var event = RosterFeed.of("weekly-editions/" + id, 1).get(0);

        assertEquals("weekly-message.published", event.get("type"));
        assertEquals(
                Map.of(
                        "weeklyEditionId", id,
                        "weeklyMessageId", message,
                        "teamId", team,
                        "week", monday.toString(),
                        "title", "Ask one question more"),
                event.get("data"));
    }

    @Test
    void whatWasPublishedStaysAsItWasRead() {
        int message = written(team);
        publishAt(monday, "UTC");

        patch(asAdmin(), "/weekly-messages/" + message, "{\"title\": \"Other\"}")
                .statusCode(409)
                .body("rule", equalTo("weekly-message-is-published"));
        asAdmin()
                .header("If-Match", "*")
                .delete("/weekly-messages/" + message)
                .then()
                .statusCode(409)
                .body("rule", equalTo("weekly-message-is-published"));
    }

    @Test
    void aPointIsDiscussedInAThread() {
        publish();
        int id = edition();
        int question = commented(id, "{\"point\": 1, \"text\": \"Yesterday\"}");
        commented(id, "{\"point\": 2, \"text\": \"Elsewhere\"}");
        commented(
                id,
                "{\"point\": 1, \"text\": \"And then?\", \"inReplyToId\": %d}".formatted(question));

        as(mina, "agent")
                .queryParam("point", 1)
                .queryParam("total", true)
                .get("/weekly-editions/%d/comments".formatted(id))
                .then()
                .body("items.text", contains("Yesterday", "And then?"))
                .body("items[0]", not(hasKey("inReplyToId")))
                .body("items[1].inReplyToId", equalTo(question))
                .body("total", equalTo(2));
        editions().body("items[0].points.comments[0]", equalTo(2));
    }

    @Test
    void anAnswerIsToTheSamePointOfTheSameMessage() {
        publish();
        int id = edition();
        int question = commented(id, "{\"point\": 1, \"text\": \"Yesterday\"}");

        comment(id, "{\"point\": 2, \"text\": \"x\", \"inReplyToId\": %d}".formatted(question))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/inReplyToId"));
        comment(id, "{\"point\": 9, \"text\": \"x\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/point"));
    }

    @Test
    void theirAuthorChangesAComment() {
        publish();
        int id = edition();
        int comment = commented(id, "{\"point\": 1, \"text\": \"Yesterday\"}");
        var path = "/weekly-editions/%d/comments/%d".formatted(id, comment);

        patch(as(mina, "agent"), path, "{\"text\": \"Today\"}")
                .statusCode(200)
                .body("text", equalTo("Today"))
                .body("$", hasKey("changedAt"));
        patch(as(newMember("lead", team), "lead"), path, "{\"text\": \"x\"}").statusCode(403);
        patch(as(newMember("agent", newTeam()), "agent"), path, "{\"text\": \"x\"}")
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"agent, 403", "coach, 403", "lead, 204", "admin, 204"})
    void aLeadTakesAwayWhatAnotherWrote(String role, int status) {
        publish();
        int id = edition();
        int comment = commented(id, "{\"point\": 1, \"text\": \"Yesterday\"}");
        commented(id, "{\"point\": 1, \"text\": \"x\", \"inReplyToId\": %d}".formatted(comment));

        as(newMember(role, team), role)
                .header("If-Match", "*")
                .delete("/weekly-editions/%d/comments/%d".formatted(id, comment))
                .then()
                .statusCode(status);
    }

    @Test
    void anAnswerStaysWhenWhatItAnsweredIsTakenAway() {
        publish();
        int id = edition();
        int comment = commented(id, "{\"point\": 1, \"text\": \"Yesterday\"}");
        commented(id, "{\"point\": 1, \"text\": \"x\", \"inReplyToId\": %d}".formatted(comment));

        as(mina, "agent")
                .header("If-Match", "\"0\"")
                .delete("/weekly-editions/%d/comments/%d".formatted(id, comment))
                .then()
                .statusCode(204);

        as(mina, "agent")
                .get("/weekly-editions/%d/comments".formatted(id))
                .then()
                .body("items.text", contains("x"))
                .body("items[0]", not(hasKey("inReplyToId")));
    }

    @ParameterizedTest
    @CsvSource({
        "agent, own, 200",
        "coach, own, 200",
        "lead, own, 200",
        "admin, other, 200",
        "agent, other, 404",
        "coach, other, 404",
        "lead, other, 404"
    })
    void aTeamReadsAndDiscussesItsOwn(String role, String place, int status) {
        publish();
        int id = edition();
        var reader = newMember(role, place.equals("own") ? team : newTeam());

        as(reader, role).get("/weekly-editions/" + id).then().statusCode(status);
        as(reader, role)
                .get("/weekly-editions/%d/comments".formatted(id))
                .then()
                .statusCode(status);
        as(reader, role)
                .body("{\"point\": 1, \"text\": \"x\"}")
                .post("/weekly-editions/%d/comments".formatted(id))
                .then()
                .statusCode(status == 200 ? 201 : status);
        as(reader, role)
                .queryParam("team", team)
                .get("/weekly-editions")
                .then()
                .statusCode(status == 200 ? 200 : 403);
    }

    @Test
    void whoeverIsInNoTeamGetsNone() {
        publish();

        as(newMember("agent", null), "agent")
                .get("/weekly-editions")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void theVersionOfAMessageMovesWithItsDiscussion() {
        publish();
        int id = edition();
        var tag = as(mina, "agent").get("/weekly-editions/" + id).getHeader("ETag");

        as(mina, "agent")
                .header("If-None-Match", tag)
                .get("/weekly-editions/" + id)
                .then()
                .statusCode(304);
        commented(id, "{\"point\": 1, \"text\": \"Yesterday\"}");

        as(mina, "agent")
                .header("If-None-Match", tag)
                .get("/weekly-editions/" + id)
                .then()
                .statusCode(200);
    }

    private static long distinct(List<String> texts) {
        return texts.stream().distinct().count();
    }

    private int written(String teamId) {
        return write(asAdmin(), body(teamId, monday))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getInt("id");
    }

    private void publishAt(LocalDate day, String zone) {
        schedule.publishDueAt(day.atTime(NINE).atZone(ZoneId.of(zone)).toInstant());
    }

    /** To this team alone. */
    private void publish() {
        schedule.publish(team, monday, Instant.parse(monday + "T09:00:00Z"));
    }

    private ValidatableResponse editions() {
        return as(mina, "agent").get("/weekly-editions").then().statusCode(200);
    }

    private int edition() {
        return editions().extract().jsonPath().getInt("items[0].id");
    }

    private int commented(int edition, String body) {
        return comment(edition, body).statusCode(201).extract().jsonPath().getInt("id");
    }

    private ValidatableResponse comment(int edition, String body) {
        return as(mina, "agent")
                .body(body)
                .post("/weekly-editions/%d/comments".formatted(edition))
                .then();
    }
}
