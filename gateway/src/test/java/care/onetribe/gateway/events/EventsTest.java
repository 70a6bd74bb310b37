package care.onetribe.gateway.events;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class EventsTest {

    private static final String OF_SOUTH =
            "\"ticketId\":7,\"ownerId\":\"sol\",\"teamId\":\"south\"";
    private static final String COMMON = "\"ticketId\":7,\"teamId\":\"north\"";

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "onetribe.gateway.events.sources.ticket")
    URI ticketFeed;

    @Test
    void eventsOfAllFeedsComeAsTheyHappen() throws IOException {
        try (var stream = open("mina", positions())) {
            add("ticket", "ticket.opened", 1, COMMON);
            assertEquals(1, stream.number());
            add("coaching", "support-gap.reported", 2, COMMON);
            assertEquals(2, stream.number());
            add("recognition", "kudos.given", 3, "\"visibility\":\"EVERYONE\"");
            assertEquals(3, stream.number());
            assertEquals(positions(), sorted(stream.id()));
        }
    }

    @Test
    void withoutAnIdAStreamBeginsNow() throws IOException {
        var before = positions();
        catchUp(before);
        try (var stream = open("mina", null)) {
            stream.awaitSign();
            assertEquals(before, sorted(stream.id()));
            add("ticket", "ticket.opened", 4, COMMON);
            assertEquals(4, stream.number());
        }
    }

    @Test
    void anAgentOfAnotherTeamDoesNotSeeATicketButItsOwnTeamDoes() throws IOException {
        var before = positions();
        add("ticket", "ticket.replied", 5, OF_SOUTH);
        add("ticket", "ticket.opened", 6, COMMON);

        try (var north = open("mina", before);
                var south = open("of-south", before)) {
            assertEquals(6, north.number());
            assertEquals(5, south.number());
            assertEquals(6, south.number());
        }
    }

    /** Twenty are more than are held: those from before are read once more. */
    @Test
    void whoeverWasAwayResumesInEachFeedWithoutLossOrDoubles() throws IOException {
        var before = positions();
        for (int i = 0; i < 20; i++) {
            add("ticket", "ticket.opened", 100 + i, COMMON);
            add("coaching", "support-gap.reported", 200 + i, COMMON);
        }

        String middle;
        int ticket = 100;
        int coaching = 200;
        try (var stream = open("mina", before)) {
            for (int i = 0; i < 15; i++) {
                int number = stream.number();
                assertEquals(number < 200 ? ticket++ : coaching++, number);
            }
            middle = stream.id();
        }
        try (var stream = open("mina", middle)) {
            for (int i = 15; i < 40; i++) {
                int number = stream.number();
                assertEquals(number < 200 ? ticket++ : coaching++, number);
            }
            assertEquals(positions(), sorted(stream.id()));
        }
        assertEquals(120, ticket);
        assertEquals(220, coaching);
    }

    @Test
    void whatIsHiddenIsNotReadAgain() throws IOException {
        try (var stream = open("mina", positions())) {
            stream.awaitSign();
            add("ticket", "ticket.replied", 7, OF_SOUTH);
            var now = positions();

            while (!sorted(stream.id()).equals(now)) {
                stream.awaitSign();
            }
        }
    }

    @Test
    void aFeedThatIsAwayHoldsUpNoOtherAndComesBack() throws IOException {
        try (var stream = open("mina", positions())) {
            given().put(feeds() + "/recognition/away");
            add("recognition", "kudos.given", 8, "\"visibility\":\"EVERYONE\"");
            add("ticket", "ticket.opened", 9, COMMON);
            assertEquals(9, stream.number());

            given().delete(feeds() + "/recognition/away");
            assertEquals(8, stream.number());
        }
    }

    @Test
    void anIdOfAnotherStreamIsMalformed() {
        given().auth()
                .oauth2(TestTokens.of("mina", "agent"))
                .header("Last-Event-ID", "42")
                .accept("text/event-stream")
                .get("/api/v1/events")
                .then()
                .statusCode(400);
    }

    @Test
    void whileTheTeamOfTheCallerCannotBeHadNothingIsShown() {
        given().auth()
                .oauth2(TestTokens.of("without-coaching", "agent"))
                .accept("text/event-stream")
                .get("/api/v1/events")
                .then()
                .statusCode(503);
    }

    private EventReader open(String caller, String lastEventId) throws IOException {
        return new EventReader(port, caller, "agent", lastEventId);
    }

    /** Until the gateway has read up to there. */
    private void catchUp(String positions) throws IOException {
        String id = null;
        while (!positions.equals(id)) {
            try (var stream = open("mina", null)) {
                stream.awaitSign();
                id = sorted(stream.id());
            }
        }
    }

    private void add(String source, String type, int number, String more) {
        given().body("{\"number\":%d,%s}".formatted(number, more))
                .post(feeds() + "/" + source + "/" + type)
                .then()
                .statusCode(200);
    }

    private String positions() {
        return sorted(given().get(feeds()).asString());
    }

    private String feeds() {
        return ticketFeed.resolve("/feeds").toString();
    }

    private static String sorted(String id) {
        return Positions.of(id).toString();
    }
}
