package care.onetribe.coaching.supportgap;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static care.onetribe.coaching.supportgap.GapClient.MISSING;
import static care.onetribe.coaching.supportgap.GapClient.close;
import static care.onetribe.coaching.supportgap.GapClient.report;
import static care.onetribe.coaching.supportgap.GapClient.steps;
import static care.onetribe.coaching.supportgap.GapClient.take;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.roster.RosterFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GapNewsTest {

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
    void theReporterHearsOfEachStepThatOthersTake() {
        var id = report(reporter);
        take(as(helper, "agent"), id, helper).statusCode(200);
        take(as(helper, "agent").header("If-Match", "*"), id, reporter).statusCode(200);
        close(as(reporter, "agent"), id, "FIXED").statusCode(200);
        var other = report(reporter);
        close(as("lea", "lead"), other, "WONT_FIX").statusCode(200);

        as(reporter, "agent")
                .get("/support-gap-news")
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("WONT_FIX", "GIVEN_AWAY", "TAKEN")))
                .body("items.supportGapId", equalTo(List.of(other, id, id)))
                .body("items.byId", equalTo(List.of("lea", helper, helper)))
                .body("items[0].reason", equalTo("There is a table now."))
                .body("items[0].missing", equalTo(MISSING))
                .body("items[1].ownerId", equalTo(reporter));
        as(helper, "agent").get("/support-gap-news").then().body("items", hasSize(0));
        steps(id).body("items.kind", equalTo(List.of("FIXED", "GIVEN_AWAY", "TAKEN", "REPORTED")));
    }

    @Test
    void everyStepIsToldToOtherSystemsWithoutWords() {
        var id = report(reporter);
        take(as(helper, "agent"), id, helper).statusCode(200);
        close(as(helper, "agent"), id, "FIXED").statusCode(200);

        var events = RosterFeed.of("support-gaps/" + id, 3);

        assertEquals(
                List.of("support-gap.reported", "support-gap.taken", "support-gap.closed"),
                events.stream().map(event -> event.get("type")).toList());
        assertEquals(
                Map.of(
                        "supportGapId", id,
                        "status", "FIXED",
                        "reporterId", reporter,
                        "ownerId", helper,
                        "teamId", team),
                events.get(2).get("data"));
        assertEquals(helper, events.get(2).get("actor"));
    }

    @Test
    void gapsAreFoundByWhatIsKnownOfThem() {
        var free = report(reporter);
        var taken = report(reporter);
        take(as(helper, "agent"), taken, helper).statusCode(200);

        assertEquals(List.of(taken, free), list("reporter", reporter));
        assertEquals(List.of(free), list("reporter", reporter, "status", "REPORTED"));
        assertEquals(List.of(taken), list("owner", helper));
        assertEquals(List.of(free), list("team", team, "owner", "none"));
        assertEquals(List.of(taken, free), list("team", team, "owner", "none", "owner", helper));
        assertEquals(List.of(), list("reporter", reporter, "ticket", "7"));
    }

    private List<Integer> list(String... filters) {
        var request = as(reporter, "agent");
        for (int i = 0; i < filters.length; i += 2) {
            request.queryParam(filters[i], filters[i + 1]);
        }
        return request.get("/support-gaps")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }
}
