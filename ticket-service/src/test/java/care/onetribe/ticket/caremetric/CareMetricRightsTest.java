package care.onetribe.ticket.caremetric;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.joined;
import static care.onetribe.ticket.Desk.lea;
import static org.hamcrest.Matchers.equalTo;

import care.onetribe.ticket.roster.Roster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For whom figures are, and that they are never by person. */
@QuarkusTest
class CareMetricRightsTest {

    @Inject Roster roster;
    @Inject Counting counting;

    private final MeasuredTeam people = new MeasuredTeam();

    @BeforeEach
    void joinTheTeam() {
        people.join(roster);
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
        people.resolved();
        counting.all();
        var coach = "c-" + UUID.randomUUID();
        joined(roster, coach, people.team());
        var other = "c-" + UUID.randomUUID();
        joined(roster, other, "t-" + UUID.randomUUID());

        ofMember(as(people.owner(), "agent")).statusCode(200).body("groups[0].tickets", equalTo(1));
        ofMember(as(coach, "coach")).statusCode(200).body("groups[0].tickets", equalTo(1));
        ofMember(as(coach, "agent")).statusCode(403);
        ofMember(as(other, "coach")).statusCode(403);
        ofMember(lea()).statusCode(403);
        ofMember(as("ada", "admin")).statusCode(403);
        ofMember(as("desk", "integration")).statusCode(403);
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

    private ValidatableResponse ofMember(RequestSpecification caller) {
        return caller.queryParam("member", people.owner()).get("/care-metrics").then();
    }
}
