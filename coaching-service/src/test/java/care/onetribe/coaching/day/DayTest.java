package care.onetribe.coaching.day;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.day.DayClient.agent;
import static care.onetribe.coaching.day.DayClient.begin;
import static care.onetribe.coaching.day.DayClient.show;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DayTest {

    private static final String DATE = "2026-03-02";
    private static final String PAGE =
            """
            {"intention": "Hear people out", "learned": "Refunds take five days",
             "wins": ["Alexis thanked me", "No hurry all day \uD83C\uDF31"],
             "reflection": "Slow start", "stress": 2,
             "reframe": {"situation": "They hung up", "firstThought": "I am bad at this",
                         "kinderThought": "It was not about me"}}
            """;

    private final String mina = newHandle("mina");

    @Test
    void aPageIsReadAsItWasWritten() {
        begin(mina, DATE, PAGE).statusCode(201).header("Location", equalTo("/api/v1/days/" + DATE));

        show(mina, DATE)
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("date", equalTo(DATE))
                .body("intention", equalTo("Hear people out"))
                .body("learned", equalTo("Refunds take five days"))
                .body("wins", contains("Alexis thanked me", "No hurry all day \uD83C\uDF31"))
                .body("reflection", equalTo("Slow start"))
                .body("stress", equalTo(2))
                .body("reframe.kinderThought", equalTo("It was not about me"));
    }

    @Test
    void aPageIsReplacedAsAWhole() {
        begin(mina, DATE, PAGE).statusCode(201);

        replace("\"0\"", "{\"learned\": \"Ask first\"}").statusCode(200);

        show(mina, DATE)
                .body("learned", equalTo("Ask first"))
                .body("wins", empty())
                .body("$", not(hasKey("stress")))
                .body("$", not(hasKey("reframe")));
    }

    @Test
    void nothingIsOverwrittenUnseen() {
        begin(mina, DATE, PAGE).statusCode(201);
        replace("\"0\"", "{\"stress\": 3}").statusCode(200);

        replace("\"0\"", "{\"stress\": 4}").statusCode(412);
        begin(mina, DATE, PAGE).statusCode(412);
        agent(mina).body(PAGE).put("/days/" + DATE).then().statusCode(428);
        agent(mina).delete("/days/" + DATE).then().statusCode(428);

        show(mina, DATE).body("stress", equalTo(3));
    }

    @Test
    void ofTwoDevicesThatBeginAPageAtOnceOneDoes() throws Exception {
        var answers = atOnce(4, () -> begin(mina, DATE, "{\"stress\": 1}").extract().statusCode());

        assertEquals(List.of(201, 412, 412, 412), answers.stream().sorted().toList());
    }

    @Test
    void manyWhoBeginTheirFirstPageAtOnceAllDo() throws Exception {
        var next = new AtomicInteger();
        var members = IntStream.range(0, 64).mapToObj(i -> newHandle("mina")).toList();

        var answers =
                atOnce(
                        members.size(),
                        () ->
                                begin(members.get(next.getAndIncrement()), DATE, "{}")
                                        .extract()
                                        .statusCode());

        assertEquals(Collections.nCopies(64, 201), answers);
    }

    @Test
    void daysAreListedTheNewestFirstPageByPage() {
        for (int day = 1; day <= 5; day++) {
            begin(mina, "2026-04-0" + day, "{}").statusCode(201);
        }

        var listed = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var request = agent(mina).queryParam("limit", 2).queryParam("total", true);
            if (!cursor.isEmpty()) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/days").then().body("total", equalTo(5)).extract().jsonPath();
            listed.addAll(page.getList("items.date"));
            cursor = page.getString("next");
        }

        assertEquals(
                List.of("2026-04-05", "2026-04-04", "2026-04-03", "2026-04-02", "2026-04-01"),
                listed);
    }

    @Test
    void aListShowsFromADayToADayBothIncluded() {
        for (int day = 1; day <= 5; day++) {
            begin(mina, "2026-04-0" + day, "{}").statusCode(201);
        }

        agent(mina)
                .queryParam("from", "2026-04-02")
                .queryParam("to", "2026-04-04")
                .get("/days")
                .then()
                .body("items.date", contains("2026-04-04", "2026-04-03", "2026-04-02"));
    }

    @Test
    void aDeletedPageIsGoneForGood() {
        begin(mina, DATE, PAGE).statusCode(201);

        agent(mina).header("If-Match", "\"0\"").delete("/days/" + DATE).then().statusCode(204);

        show(mina, DATE).statusCode(404);
        begin(mina, DATE, "{}").statusCode(201).body("intention", nullValue());
    }

    @Test
    void anOwnerDeletesAllTheirDaysAndNobodyElses() {
        var theo = newHandle("theo");
        begin(mina, DATE, PAGE).statusCode(201);
        begin(mina, "2026-03-03", PAGE).statusCode(201);
        begin(theo, DATE, PAGE).statusCode(201);

        agent(mina).delete("/days").then().statusCode(204);

        agent(mina).get("/days").then().body("items", empty());
        show(theo, DATE).statusCode(200);
    }

    @Test
    void anExportHoldsEveryPageALineEach() {
        var days = IntStream.range(0, 120).mapToObj(LocalDate.of(2026, 1, 1)::plusDays).toList();
        days.forEach(day -> begin(mina, day.toString(), "{\"learned\": \"a\\nb\"}"));

        var lines =
                agent(mina)
                        .accept("application/x-ndjson")
                        .get("/days/export")
                        .then()
                        .statusCode(200)
                        .contentType("application/x-ndjson")
                        .extract()
                        .asString()
                        .split("\n");

        assertEquals(120, lines.length);
        assertEquals("{\"date\":\"2026-04-30\",\"learned\":\"a\\nb\",\"wins\":[]}", lines[0]);
        assertEquals("{\"date\":\"2026-01-01\",\"learned\":\"a\\nb\",\"wins\":[]}", lines[119]);
    }

    @Test
    void aDayFarOffHasNoPage() {
        var today = LocalDate.now(ZoneOffset.UTC);

        begin(mina, today.plusDays(31).toString(), "{}").statusCode(201);
        begin(mina, today.plusDays(33).toString(), "{}")
                .statusCode(409)
                .body("rule", equalTo("day-too-far-ahead"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"stress\": 0}",
                "{\"stress\": 6}",
                "{\"stress\": \"2\"}",
                "{\"mood\": 2}",
                "{\"wins\": [\" \"]}",
                "{\"wins\": [null]}",
                "{\"reframe\": {\"situation\": \"x\"}}"
            })
    void whatIsNoPageIsRefused(String body) {
        begin(mina, DATE, body).statusCode(400);
        show(mina, DATE).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "2026-3-2", "20260302"})
    void whatIsNoDateIsNotFound(String date) {
        agent(mina).get("/days/" + date).then().statusCode(404);
    }

    private ValidatableResponse replace(String tag, String page) {
        return agent(mina).header("If-Match", tag).body(page).put("/days/" + DATE).then();
    }
}
