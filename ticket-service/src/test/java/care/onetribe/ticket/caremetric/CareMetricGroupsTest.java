package care.onetribe.ticket.caremetric;

import static care.onetribe.ticket.Desk.giveOn;
import static care.onetribe.ticket.Desk.lea;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import care.onetribe.ticket.Themed;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By what figures are told apart. */
@QuarkusTest
class CareMetricGroupsTest {

    @Inject Roster roster;
    @Inject Counting counting;

    private final MeasuredTeam people = new MeasuredTeam();

    @BeforeEach
    void joinTheTeam() {
        people.join(roster);
    }

    @Test
    void aTicketCountsForTheTeamThatHasItNow() {
        long id = people.open();
        figures("").body("tickets", equalTo(1));
        var other = "t-" + UUID.randomUUID();

        giveOn(lea(), id, "\"toTeamId\": \"%s\"".formatted(other)).statusCode(201);

        figures("").body("tickets", equalTo(0));
        counting.ofTeam(other, "").body("groups[0].tickets", equalTo(1));
    }

    @Test
    void groupsAreByWeekThemeChannelAndTeam() {
        people.open();

        counting.ofTeam(people.team(), "&groupBy=channel")
                .body("groups.channel", contains("WEB"))
                .body("groupsLeftOut", equalTo(0));
        counting.ofTeam(people.team(), "&groupBy=team")
                .body("groups.teamId", contains(people.team()));
        counting.ofTeam(people.team(), "&groupBy=week").body("groups.week.size()", equalTo(1));
        counting.ofTeam(people.team(), "&groupBy=theme")
                .body("groups.tickets", contains(1))
                .body("groups[0]", not(hasKey("themeId")));
        counting.ofTeam(people.team(), "&channel=EMAIL").body("groups[0].tickets", equalTo(0));
        counting.ofTeam(people.team(), "&theme=1").body("groups[0].tickets", equalTo(0));
    }

    @Test
    void aGroupOfAThemeSaysWhatTheThemeIsCalled() {
        long theme = Themed.theme("Called by its name");
        Themed.assign(lea(), people.open(), theme).statusCode(200);
        Themed.assign(lea(), people.open(), theme).statusCode(200);
        people.open();
        var name = lea().get("/themes/{id}", theme).then().extract().<String>path("name");

        counting.ofTeam(people.team(), "&groupBy=theme")
                .body("groups[0].themeId", equalTo((int) theme))
                .body("groups[0].themeName", equalTo(name))
                .body("groups[1]", not(hasKey("themeId")))
                .body("groups[1]", not(hasKey("themeName")));
        counting.ofTeam(people.team(), "").body("groups[0]", not(hasKey("themeName")));
    }

    private ValidatableResponse figures(String more) {
        return counting.ofTeam(people.team(), more).rootPath("groups[0]");
    }
}
