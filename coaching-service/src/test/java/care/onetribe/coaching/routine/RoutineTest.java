package care.onetribe.coaching.routine;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.template.TemplateClient.change;
import static care.onetribe.coaching.template.TemplateClient.must;
import static care.onetribe.coaching.template.TemplateClient.newTemplate;
import static care.onetribe.coaching.template.TemplateClient.publish;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.AtOnce;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RoutineTest {

    private static final String DAILY = "\"recurrence\": \"FREQ=DAILY\"";
    private static final String EXPIRES = "\"dueAfter\": \"P0D\", \"onMiss\": \"EXPIRE\"";
    private static final String KEPT = "\"dueAfter\": \"P1D\", \"onMiss\": \"KEEP\"";
    private static final LocalDate START = LocalDate.of(2040, 6, 1);

    @Inject RoutineSchedule schedule;
    @Inject Routines routines;

    @Test
    void aListIsMadeOnEachDayOfTheRuleOnce() {
        var member = newMember("agent", null);
        var template = newTemplate(List.of(must("a")), DAILY, EXPIRES);
        int id = begin(member, template, START);

        for (int day = 0; day < 3; day++) {
            makeAt(id, noon(START.plusDays(day)));
            makeAt(id, noon(START.plusDays(day)));
        }

        assertEquals(days("2040-06-03", "2040-06-02", "2040-06-01"), lists(member, template));
    }

    @Test
    void howeverManyReplicasLookEachGetsOneList() throws Exception {
        var team = newTeam();
        var members = List.of(newMember("agent", team), newMember("agent", team));
        var template = newTemplate(List.of(must("a")), DAILY, KEPT);
        int id = beginForTeam(team, template, START);

        AtOnce.atOnce(
                4,
                () -> {
                    makeAt(id, noon(START));
                    return null;
                });

        for (var member : members) {
            assertEquals(days("2040-06-01"), lists(member, template));
        }
    }

    @Test
    void afterAnOutageTheLastDayIsMadeUpForAndNoEarlierOne() {
        var member = newMember("agent", null);
        var kept =
                newTemplate(List.of(must("a")), "\"recurrence\": \"FREQ=WEEKLY;BYDAY=FR\"", KEPT);
        int id = begin(member, kept, START);
        makeAt(id, noon(START));

        makeAt(id, noon(LocalDate.of(2040, 6, 26)));

        assertEquals(days("2040-06-22", "2040-06-01"), lists(member, kept));
    }

    @Test
    void afterAnOutageWhatWouldBeOverIsNotMade() {
        var member = newMember("agent", null);
        var weekly =
                newTemplate(
                        List.of(must("a")), "\"recurrence\": \"FREQ=WEEKLY;BYDAY=FR\"", EXPIRES);
        int id = begin(member, weekly, START);

        makeAt(id, noon(LocalDate.of(2040, 6, 26)));
        makeAt(id, noon(LocalDate.of(2040, 6, 29)));

        assertEquals(days("2040-06-29"), lists(member, weekly));
    }

    @Test
    void whoJoinsATeamGetsItsListsFromThatDayOn() {
        var team = newTeam();
        newMember("agent", team);
        var template =
                newTemplate(List.of(must("a")), "\"recurrence\": \"FREQ=WEEKLY;BYDAY=FR\"", KEPT);
        int id = beginForTeam(team, template, START);
        makeAt(id, noon(START));
        var newcomer = newMember("agent", team);

        makeAt(id, noon(START.plusDays(3)));
        assertEquals(days(), lists(newcomer, template));
        makeAt(id, noon(START.plusDays(7)));
        assertEquals(days("2040-06-08"), lists(newcomer, template));
    }

    /**
     * Around days that are shorter or longer there, the last instant before and the first of it.
     */
    @ParameterizedTest
    @CsvSource({
        "Australia/Lord_Howe, 2026-10-04, 2026-10-03T13:30:00Z",
        "Australia/Lord_Howe, 2026-10-05, 2026-10-04T13:00:00Z",
        "Australia/Lord_Howe, 2027-04-05, 2027-04-04T13:30:00Z",
        "Africa/Casablanca, 2027-02-07, 2027-02-06T23:00:00Z",
        "Africa/Casablanca, 2027-02-08, 2027-02-08T00:00:00Z",
        "Africa/Casablanca, 2027-03-15, 2027-03-14T23:00:00Z",
        "UTC, 2028-02-29, 2028-02-29T00:00:00Z"
    })
    void aListIsMadeWhenTheDayBeginsWhereTheMemberIs(String zone, LocalDate day, Instant begins) {
        var member = newMember("agent", null);
        patch(asAdmin(), "/members/" + member, "{\"timeZone\": \"%s\"}".formatted(zone))
                .statusCode(200);
        var template = newTemplate(List.of(must("a")), DAILY, EXPIRES);
        var routine = routine(template, member, day.minusDays(3));
        long id = routine.id();
        makeAt(id, begins.minusSeconds(3_600));
        var before = lists(member, template);

        makeAt(id, begins.minusMillis(1));
        assertEquals(before, lists(member, template));
        makeAt(id, begins);

        assertEquals(day.toString(), lists(member, template).get(0));
        assertEquals(1, Collections.frequency(lists(member, template), day.toString()));
    }

    @Test
    void aListOf29FebruaryIsMadeInLeapYearsOnly() {
        var member = newMember("agent", null);
        var template =
                newTemplate(
                        List.of(must("a")),
                        "\"recurrence\": \"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29\"",
                        EXPIRES);
        int id = begin(member, template, LocalDate.of(2040, 2, 29));

        for (int year = 2040; year <= 2044; year++) {
            makeAt(id, noon(LocalDate.of(year, 2, 28)));
            makeAt(id, noon(LocalDate.of(year, 2, 28).plusDays(1)));
        }

        assertEquals(days("2044-02-29", "2040-02-29"), lists(member, template));
    }

    @Test
    void theNewestVersionSaysWhatIsMadeAndWhen() {
        var member = newMember("agent", null);
        var template = newTemplate(List.of(must("a")), DAILY, EXPIRES);
        int id = begin(member, template, START);
        makeAt(id, noon(START));
        change(template, "{\"recurrence\": null}").statusCode(200);
        publish(template).statusCode(201);

        makeAt(id, noon(START.plusDays(1)));

        assertEquals(days("2040-06-01"), lists(member, template));
    }

    @Test
    void anEndedRoutineMakesNoList() {
        var member = newMember("agent", null);
        var template = newTemplate(List.of(must("a")), DAILY, EXPIRES);
        int id = begin(member, template, START);

        end(member, id).statusCode(200).body("endedAt", notNullValue());
        end(member, id).statusCode(200);

        assertEquals(
                List.of(),
                routines.runningAfter(id - 1, 200).stream().filter(r -> r.id() == id).toList());
    }

    @Test
    void aRoutineBeginsOnceHoweverManyBeginIt() throws Exception {
        var member = newMember("agent", null);
        var template = newTemplate(List.of(must("a")), DAILY);

        var statuses =
                AtOnce.atOnce(
                                4,
                                () ->
                                        begin(member, body(template, "memberId", member, START))
                                                .extract())
                        .stream()
                        .map(answer -> answer.statusCode())
                        .toList();

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(3, Collections.frequency(statuses, 409));
    }

    @Test
    void onlyWhatRecursAndFromTodayOnIsBegun() {
        var member = newMember("agent", null);
        var once = newTemplate(List.of(must("a")));
        var daily = newTemplate(List.of(must("a")), DAILY);

        begin(member, body(once, "memberId", member, START))
                .statusCode(409)
                .body("rule", equalTo("template-does-not-recur"));
        begin(member, body(daily, "memberId", member, LocalDate.now().minusDays(2)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/startsOn"));
        as(member, "agent")
                .body(Map.of("templateKey", daily))
                .post("/routines")
                .then()
                .statusCode(400);
    }

    /** What was begun while the service was away for some days. */
    private Routine routine(String template, String member, LocalDate startsOn) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            var request = new BeginRoutine(template, member, null, startsOn);
                            var routine = new Routine(request, startsOn, member, Instant.now());
                            routines.persist(routine);
                            return routine;
                        });
    }

    private void makeAt(long id, Instant now) {
        schedule.make(QuarkusTransaction.requiringNew().call(() -> routines.require(id)), now);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ZoneId.of("UTC")).toInstant();
    }

    private static List<String> days(String... days) {
        return List.of(days);
    }

    private static List<String> lists(String member, String template) {
        List<Integer> ids =
                as(member, "agent")
                        .get("/checklists?template=" + template)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.id");
        return ids.stream()
                .map(
                        id ->
                                as(member, "agent")
                                        .get("/checklists/" + id)
                                        .then()
                                        .extract()
                                        .<String>path("occursOn"))
                .toList();
    }

    private static int begin(String member, String template, LocalDate startsOn) {
        return begin(member, body(template, "memberId", member, startsOn))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static int beginForTeam(String team, String template, LocalDate startsOn) {
        return asAdmin()
                .body(body(template, "teamId", team, startsOn))
                .post("/routines")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse begin(String member, Map<String, Object> body) {
        return as(member, "agent").body(body).post("/routines").then();
    }

    private static ValidatableResponse end(String member, int id) {
        return as(member, "agent").put("/routines/%d/end".formatted(id)).then();
    }

    private static Map<String, Object> body(
            String template, String field, String value, LocalDate startsOn) {
        return Map.of("templateKey", template, field, value, "startsOn", startsOn.toString());
    }
}
