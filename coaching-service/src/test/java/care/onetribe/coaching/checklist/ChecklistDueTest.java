package care.onetribe.coaching.checklist;

import static care.onetribe.coaching.checklist.ChecklistClient.assign;
import static care.onetribe.coaching.checklist.ChecklistClient.newChecklist;
import static care.onetribe.coaching.checklist.ChecklistClient.show;
import static care.onetribe.coaching.checklist.ChecklistClient.tick;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.template.TemplateClient.may;
import static care.onetribe.coaching.template.TemplateClient.must;
import static care.onetribe.coaching.template.TemplateClient.newTemplate;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.AtOnce;
import care.onetribe.coaching.roster.RosterFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ChecklistDueTest {

    private static final String EXPIRES = "\"dueAfter\": \"P0D\", \"onMiss\": \"EXPIRE\"";

    @Inject ChecklistSchedule schedule;

    /** Days on which clocks change there: by half an hour, for Ramadan, and at midnight. */
    @ParameterizedTest
    @CsvSource({
        "Australia/Lord_Howe, 2026-10-03, 2026-10-03T13:30:00Z",
        "Australia/Lord_Howe, 2026-10-04, 2026-10-04T13:00:00Z",
        "Australia/Lord_Howe, 2027-04-04, 2027-04-04T13:30:00Z",
        "Africa/Casablanca, 2027-02-06, 2027-02-06T23:00:00Z",
        "Africa/Casablanca, 2027-02-07, 2027-02-08T00:00:00Z",
        "Africa/Casablanca, 2027-03-14, 2027-03-14T23:00:00Z",
        "Asia/Beirut, 2027-03-27, 2027-03-27T22:00:00Z",
        "UTC, 2028-02-28, 2028-02-29T00:00:00Z",
        "UTC, 2028-02-29, 2028-03-01T00:00:00Z"
    })
    void aListIsDueWhenTheDayEndsWhereTheMemberIs(String zone, LocalDate day, Instant end) {
        assertEquals(end, Due.on(day, ZoneId.of(zone)).dueAt());
    }

    @Test
    void theDayIsTheTemplatesOrTheOneAskedFor() {
        var member = newMember("agent", null);
        patch(asAdmin(), "/members/" + member, "{\"timeZone\": \"Pacific/Kiritimati\"}")
                .statusCode(200);
        var today = LocalDate.now(ZoneId.of("Pacific/Kiritimati"));
        var later = today.plusDays(40);
        var template = newTemplate(List.of(must("a")), "\"dueAfter\": \"P2W\"");

        assign(as(member, "agent"), template, member)
                .statusCode(201)
                .body("dueOn", equalTo(today.plusDays(14).toString()));
        var other = newTemplate(List.of(must("a")));
        as(member, "agent")
                .body(Map.of("templateKey", other, "memberId", member, "dueOn", later.toString()))
                .post("/checklists")
                .then()
                .statusCode(201)
                .body("dueOn", equalTo(later.toString()));
        as(member, "agent")
                .body(
                        Map.of(
                                "templateKey", newTemplate(List.of(must("a"))),
                                "memberId", member,
                                "dueOn", today.minusDays(1).toString()))
                .post("/checklists")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/dueOn"));
    }

    @Test
    void whatExpiresIsOverWhenItIsDueAndWhatIsKeptStaysDue() {
        var member = newMember("agent", null);
        int daily = newChecklist(newTemplate(List.of(must("a")), EXPIRES), member);
        int kept = newChecklist(newTemplate(List.of(must("a")), "\"dueAfter\": \"P0D\""), member);
        var due = Instant.parse(show(member, daily).extract().path("dueAt"));

        schedule.expireDueAt(due.minusMillis(1));
        show(member, daily).body("status", equalTo("OPEN"));
        schedule.expireDueAt(due);
        show(member, daily).body("status", equalTo("EXPIRED"));
        show(member, kept).body("status", equalTo("OPEN"));
        tick(as(member, "agent"), daily, "a")
                .statusCode(409)
                .body("rule", equalTo("checklist-is-closed"));
        tick(as(member, "agent"), kept, "a").body("status", equalTo("COMPLETED"));
    }

    @Test
    void howeverManyReplicasLookAListExpiresOnce() throws Exception {
        var member = newMember("agent", null);
        int id = newChecklist(newTemplate(List.of(must("a")), EXPIRES), member);

        AtOnce.atOnce(
                4,
                () -> {
                    schedule.expireDueAt(Instant.now().plus(Duration.ofDays(2)));
                    return null;
                });

        show(member, id).body("status", equalTo("EXPIRED"));
        assertEquals(
                List.of("checklist.assigned", "checklist.expired"),
                RosterFeed.typesOf("checklists/" + id, 2));
    }

    @Test
    void aListThatMeetsItsStandardWhenItIsDueWasDone() {
        var member = newMember("agent", null);
        int id = newChecklist(newTemplate(List.of(must("a"), may("b")), EXPIRES), member);
        tick(as(member, "agent"), id, "a").body("status", equalTo("OPEN"));

        schedule.expireDueAt(Instant.now().plus(Duration.ofDays(2)));

        show(member, id).body("status", equalTo("COMPLETED")).body("endedAt", nullValue());
    }

    @Test
    void whatIsDueFirstComesFirstPageByPage() {
        var member = newMember("agent", null);
        int late = newChecklist(newTemplate(List.of(must("a")), "\"dueAfter\": \"P9D\""), member);
        int soon = newChecklist(newTemplate(List.of(must("a")), "\"dueAfter\": \"P1D\""), member);
        int same = newChecklist(newTemplate(List.of(must("a")), "\"dueAfter\": \"P1D\""), member);
        newChecklist(newTemplate(List.of(must("a"))), member);
        newChecklist(newTemplate(List.of(must("a")), "\"dueAfter\": \"P90D\""), member);
        int done = newChecklist(newTemplate(List.of(must("a")), "\"dueAfter\": \"P1D\""), member);
        tick(as(member, "agent"), done, "a");
        var before = Instant.now().plus(Duration.ofDays(20));

        var first = page(member, "?limit=2&total=true&dueBefore=" + before);
        var second =
                page(
                        member,
                        "?limit=2&dueBefore=%s&cursor=%s"
                                .formatted(before, first.getString("next")));

        assertEquals(List.of(soon, same), first.getList("items.id"));
        assertEquals(3, first.getInt("total"));
        assertEquals(List.of(late), second.getList("items.id"));
    }

    @Test
    void onlyWhatIsOpenIsDue() {
        as("mina", "agent")
                .get("/checklists?status=COMPLETED&dueBefore=2026-03-01T09:30:00Z")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("status"));
    }

    private static JsonPath page(String member, String query) {
        return as(member, "agent")
                .get("/checklists" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
