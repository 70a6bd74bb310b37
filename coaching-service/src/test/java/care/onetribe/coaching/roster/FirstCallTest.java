package care.onetribe.coaching.roster;

import static care.onetribe.coaching.AtOnce.atOnce;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FirstCallTest {

    @Inject SessionFactory sessions;

    @TestHTTPResource("/api/v1/coaching-events")
    URI feed;

    @Test
    void aPersonJoinsByTheirFirstCallAsTheirTokenDescribesThem() {
        var id = newHandle("newcomer");

        as(id, "agent", "coach")
                .get("/members/{id}", id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", equalTo(id))
                .body("email", equalTo(id + "@onetribe.example"))
                .body("$", not(hasKey("teamId")))
                .body("roles", equalTo(List.of("agent", "coach")))
                .body("startedOn", equalTo(LocalDate.now(ZoneOffset.UTC).toString()))
                .body("active", equalTo(true));
    }

    @Test
    void ofManyFirstCallsAtOnceOneMakesTheMemberAndAllSucceed() throws Exception {
        var id = newHandle("newcomer");
        TestTokens.of(id, "agent");

        var statuses = atOnce(20, () -> as(id, "agent").get("/members/{id}", id).getStatusCode());

        assertEquals(Collections.nCopies(20, 200), statuses);
        assertEquals(List.of("member.joined"), RosterFeed.typesOf("members/" + id, 1));
    }

    @Test
    void manyPeopleJoinAtOnce() throws Exception {
        var statuses =
                atOnce(
                        20,
                        () -> {
                            var id = newHandle("crowd");
                            return as(id, "agent").get("/members/{id}", id).getStatusCode();
                        });

        assertEquals(Collections.nCopies(20, 200), statuses);
    }

    @ParameterizedTest
    @ValueSource(strings = {"integration", "service"})
    void anotherSystemIsNoMember(String role) {
        var id = newHandle(role);

        as(id, role).get("/members/{id}", id).then().statusCode(404);
    }

    @Test
    void whatTheRosterSaysIsNotOverwrittenByALaterCall() {
        var id = newHandle("newcomer");
        as(id, "agent").get("/members").then().statusCode(200);
        patch(asAdmin(), "/members/" + id, "{\"name\": \"Zoe\", \"roles\": [\"lead\"]}")
                .statusCode(200);

        as(id, "agent")
                .get("/members/{id}", id)
                .then()
                .body("name", equalTo("Zoe"))
                .body("roles", equalTo(List.of("lead")));
    }

    @Test
    void whoeversAddressIsTakenJoinsWithoutIt() {
        var id = newHandle("newcomer");
        var holder = newMember("agent", null);
        var address = "{\"email\": \"%s@OneTribe.example\"}".formatted(id);
        patch(asAdmin(), "/members/" + holder, address).statusCode(200);

        as(id, "agent")
                .get("/members/{id}", id)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("email")));
    }

    @Test
    void anAddressThatIsNoneKeepsNobodyOut() {
        var id = newHandle("new..comer");

        as(id, "agent")
                .get("/members/{id}", id)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("email")));
    }

    @Test
    void aCallThatIsRefusedMakesNoMember() {
        var id = newHandle("refused");
        as(id, "agent").get("/coaching-events").then().statusCode(403);

        asAdmin().get("/members/{id}", id).then().statusCode(404);
    }

    @Test
    void aLeadMayJoinByOpeningAStream() throws Exception {
        var id = newHandle("lead");
        var request =
                HttpRequest.newBuilder(feed)
                        .header("Authorization", "Bearer " + TestTokens.of(id, "lead"))
                        .header("Accept", "text/event-stream")
                        .build();
        var stream = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());

        try (var body = stream.body()) {
            assertEquals(200, stream.statusCode());
            assertEquals(':', body.read());
            asAdmin().get("/members/{id}", id).then().statusCode(200);
        }
    }

    @Test
    void aLaterCallAsksTheDatabaseNothing() {
        var id = newHandle("regular");
        as(id, "lead").get("/members/nobody").then().statusCode(404);
        sessions.getStatistics().setStatisticsEnabled(true);
        sessions.getStatistics().clear();

        as(id, "lead").get("/members/nobody").then().statusCode(404);

        assertEquals(1, sessions.getStatistics().getPrepareStatementCount());
        sessions.getStatistics().setStatisticsEnabled(false);
    }
}
