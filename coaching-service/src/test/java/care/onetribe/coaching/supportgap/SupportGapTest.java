package care.onetribe.coaching.supportgap;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.checklist.ChecklistClient.newChecklist;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.supportgap.GapClient.MISSING;
import static care.onetribe.coaching.supportgap.GapClient.close;
import static care.onetribe.coaching.supportgap.GapClient.report;
import static care.onetribe.coaching.supportgap.GapClient.steps;
import static care.onetribe.coaching.supportgap.GapClient.take;
import static care.onetribe.coaching.template.TemplateClient.must;
import static care.onetribe.coaching.template.TemplateClient.newTemplate;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupportGapTest {

    private String team;
    private String reporter;
    private String helper;

    @BeforeEach
    void somebodyOfATeam() {
        team = newTeam();
        reporter = newMember("agent", team);
        helper = newMember("agent", team);
    }

    @Test
    void aGapTellsWhatWasMissingWhereTheyLookedAndWhatShowedIt() {
        int checklist = newChecklist(newTemplate(List.of(must("look-it-up"))), reporter);
        as(reporter, "agent")
                .body(
                        Map.of(
                                "missing",
                                MISSING,
                                "lookedIn",
                                List.of("The article on depots", "The depots' channel"),
                                "ticketId",
                                7,
                                "checklistItem",
                                Map.of("checklistId", checklist, "itemKey", "look-it-up")))
                .post("/support-gaps")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/support-gaps/"))
                .header("ETag", equalTo("\"0\""))
                .body("missing", equalTo(MISSING))
                .body("lookedIn", equalTo(List.of("The article on depots", "The depots' channel")))
                .body("ticketId", equalTo(7))
                .body("checklistItem.checklistId", equalTo(checklist))
                .body("checklistItem.itemKey", equalTo("look-it-up"))
                .body("reporterId", equalTo(reporter))
                .body("teamId", equalTo(team))
                .body("status", equalTo("REPORTED"))
                .body("$", not(hasKey("ownerId")))
                .body("$", not(hasKey("timeToClose")));
        as(helper, "agent")
                .get("/support-gaps?checklist=" + checklist)
                .then()
                .statusCode(200)
                .body("items.missing", equalTo(List.of(MISSING)));
    }

    @Test
    void theItemThatShowedAGapIsOneThatTheReporterMaySee() {
        int checklist = newChecklist(newTemplate(List.of(must("look-it-up"))), reporter);

        reportOf(reporter, checklist, "no-such-item", "/checklistItem/itemKey");
        reportOf(helper, checklist, "look-it-up", "/checklistItem/checklistId");
        reportOf(reporter, 999_999_999, "look-it-up", "/checklistItem/checklistId");
    }

    private static void reportOf(String member, int checklist, String item, String pointer) {
        as(member, "agent")
                .body(
                        Map.of(
                                "missing",
                                MISSING,
                                "lookedIn",
                                List.of("The article on depots"),
                                "checklistItem",
                                Map.of("checklistId", checklist, "itemKey", item)))
                .post("/support-gaps")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void whoeverTakesAGapOwnsItAndClosesItWithAReason() {
        var id = report(reporter);
        take(as(helper, "agent"), id, helper)
                .statusCode(200)
                .body("status", equalTo("TAKEN"))
                .body("ownerId", equalTo(helper));

        var closed =
                close(as(helper, "agent"), id, "FIXED")
                        .statusCode(200)
                        .body("status", equalTo("FIXED"))
                        .body("reason", equalTo("There is a table now."))
                        .extract()
                        .jsonPath();

        assertEquals(
                Duration.between(
                                Instant.parse(closed.getString("reportedAt")),
                                Instant.parse(closed.getString("closedAt")))
                        .truncatedTo(ChronoUnit.SECONDS),
                Duration.parse(closed.getString("timeToClose")));
    }

    @Test
    void ofTwentyWhoTakeAGapAtOnceExactlyOneGetsItAndTheOthersLearnWho() throws Exception {
        var id = report(reporter);
        var takers = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            takers.add(newMember("agent", team));
        }
        var remaining = Collections.synchronizedList(new ArrayList<>(takers));

        var answers =
                atOnce(
                        20,
                        () -> {
                            var taker = remaining.remove(0);
                            var answer = take(as(taker, "agent"), id, taker).extract();
                            return answer.statusCode() + " " + answer.path("ownerId");
                        });

        var owner = as(reporter, "agent").get("/support-gaps/" + id).path("ownerId");
        assertEquals(1, Collections.frequency(answers, "200 " + owner));
        assertEquals(19, Collections.frequency(answers, "409 " + owner));
    }

    @Test
    void takingTwiceIsTakingOnce() {
        var id = report(reporter);
        take(as(helper, "agent"), id, helper).statusCode(200).header("ETag", equalTo("\"1\""));

        take(as(helper, "agent"), id, helper).statusCode(200).header("ETag", equalTo("\"1\""));

        steps(id).body("items.kind", equalTo(List.of("TAKEN", "REPORTED")));
    }

    @Test
    void anOwnedGapIsGivenOnOnlyByWhoeverHasReadWhoseItIs() {
        var id = report(reporter);
        take(as(helper, "agent"), id, helper).statusCode(200);
        var lead = newMember("lead", newTeam());

        take(as(reporter, "agent"), id, reporter)
                .statusCode(409)
                .body("rule", equalTo("support-gap-has-owner"))
                .body("ownerId", equalTo(helper));
        take(as(lead, "lead"), id, lead).statusCode(428);
        take(as(lead, "lead").header("If-Match", "\"0\""), id, lead).statusCode(412);
        take(as(lead, "lead").header("If-Match", "\"1\""), id, lead)
                .statusCode(200)
                .body("ownerId", equalTo(lead));
        take(as(lead, "lead").header("If-Match", "\"2\""), id, reporter)
                .statusCode(200)
                .body("ownerId", equalTo(reporter));
    }

    @Test
    void nobodyWhoIsNotThereCaresForAnything() {
        var id = report(reporter);
        var gone = newMember("agent", team);
        patch(as("ada", "admin"), "/members/" + gone, "{\"active\": false}").statusCode(200);

        take(as("lea", "lead"), id, gone)
                .statusCode(409)
                .body("rule", equalTo("support-gap-owner-has-left"));
        take(as("lea", "lead"), id, newHandle("nobody"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/memberId"));
    }

    @Test
    void onlyWhatSomebodyTookCanBeFixed() {
        close(as("lea", "lead"), report(reporter), "FIXED")
                .statusCode(409)
                .body("rule", equalTo("illegal-support-gap-step"));
    }

    @Test
    void whatIsClosedStaysAsItIs() {
        var id = report(reporter);
        close(as("lea", "lead"), id, "WONT_FIX").statusCode(200);

        close(as("lea", "lead"), id, "WONT_FIX")
                .statusCode(409)
                .body("rule", equalTo("support-gap-is-closed"));
        take(as(helper, "agent"), id, helper)
                .statusCode(409)
                .body("rule", equalTo("support-gap-is-closed"));
        patch(as(reporter, "agent"), "/support-gaps/" + id, "{\"missing\": \"More\"}")
                .statusCode(409)
                .body("rule", equalTo("support-gap-is-closed"));
    }

    @Test
    void theReporterSaysMorePreciselyWhatWasMissing() {
        var id = report(reporter);

        patch(
                        as(reporter, "agent"),
                        "/support-gaps/" + id,
                        "{\"missing\": \"The depots\", \"lookedIn\": [\"Everywhere\"],"
                                + " \"ticketId\": 8}")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("missing", equalTo("The depots"))
                .body("lookedIn", equalTo(List.of("Everywhere")))
                .body("ticketId", equalTo(8));
        as(reporter, "agent")
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/support-gaps/" + id)
                .then()
                .statusCode(428);
    }
}
