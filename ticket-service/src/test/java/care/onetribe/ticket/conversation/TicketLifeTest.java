package care.onetribe.ticket.conversation;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.openWith;
import static care.onetribe.ticket.Desk.resolve;
import static care.onetribe.ticket.Desk.resolved;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.show;
import static care.onetribe.ticket.Desk.take;
import static care.onetribe.ticket.Desk.theo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketLifeTest {

    @Test
    void aNewTicketShowsWhatWasSaid() {
        mina().body(
                        """
                        {"subject": "Parcel lost", "channel": "EMAIL",
                         "customer": {"name": "Alexis Morgan", "email": "Alexis@Example.com"},
                         "message": {"body": "Where is it?"}, "priority": "HIGH",
                         "customerMood": "ANGRY", "tags": ["parcel", "delay"],
                         "expectation": {"text": "Sent again", "confirmed": false}}
                        """)
                .post("/tickets")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/tickets/"))
                .header("ETag", equalTo("\"0.0\""))
                .body("subject", equalTo("Parcel lost"))
                .body("channel", equalTo("EMAIL"))
                .body("status", equalTo("NEW"))
                .body("priority", equalTo("HIGH"))
                .body("customerMood", equalTo("ANGRY"))
                .body("openingMood", equalTo("ANGRY"))
                .body("customer.name", equalTo("Alexis Morgan"))
                .body("tags", contains("delay", "parcel"))
                .body("expectation.text", equalTo("Sent again"))
                .body("expectation.confirmed", equalTo(false))
                .body("exchanges", equalTo(0))
                .body("$", not(hasKey("ownerId")))
                .body("helpers", empty());
    }

    @Test
    void aTicketOfACustomerWhomNobodyKnowsIsRefusedAndTheFieldNamed() {
        mina().body(
                        """
                        {"subject": "Parcel lost", "channel": "EMAIL",
                         "customer": {"id": 999999999999},
                         "message": {"body": "Where is it?"}}
                        """)
                .post("/tickets")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/customer/id"));
    }

    @Test
    void aKnownAddressIsTheSameCustomerInAnyCase() {
        long first = customerOf("kim@example.com");
        long second = customerOf("KIM@example.com");

        assertEquals(first, second);
    }

    @Test
    void anEmptyAddressIsNobodys() {
        mina().body(
                        """
                        {"subject": "s", "channel": "WEB", "message": {"body": "b"},
                         "customer": {"name": "Kim", "email": ""}}
                        """)
                .post("/tickets")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/customer/email"));
    }

    @Test
    void ofFiftyWhoTakeATicketAtOnceOneGetsItAndTheOthersAreToldWho() throws Exception {
        long id = open("Contested");
        var pool = Executors.newFixedThreadPool(50);
        try {
            List<Callable<Integer>> takers =
                    IntStream.range(0, 50)
                            .<Callable<Integer>>mapToObj(i -> () -> taker(id, i))
                            .toList();
            var statuses = new ArrayList<Integer>();
            for (var result : pool.invokeAll(takers)) {
                statuses.add(result.get());
            }
            assertEquals(1, statuses.stream().filter(status -> status == 200).count());
            assertEquals(49, statuses.stream().filter(status -> status == 409).count());
        } finally {
            pool.shutdown();
        }
        var owner = show(id).extract().jsonPath().getString("ownerId");
        take(theo(), id, "theo")
                .statusCode(409)
                .body("rule", equalTo("ticket-has-owner"))
                .body("ownerId", equalTo(owner))
                .body("detail", containsString("belongs to " + owner));
    }

    @Test
    void takingWhatOneHasChangesNothing() {
        long id = open("Mine");
        var tag = take(mina(), id, "mina").statusCode(200).extract().header("ETag");

        take(mina(), id, "mina").statusCode(200).header("ETag", equalTo(tag));
    }

    @Test
    void onlyALeadGivesATicketToSomebodyElse() {
        long id = open("For theo");

        take(mina(), id, "theo").statusCode(403);
        take(lea(), id, "theo").statusCode(200).body("ownerId", equalTo("theo"));
    }

    @Test
    void aReplyOfSomebodyElseMakesThemAHelper() {
        long id = answered("Helped");

        say(theo(), id, "REPLY").statusCode(201).body("authorId", equalTo("theo"));

        show(id).body("ownerId", equalTo("mina")).body("helpers", contains("theo"));
    }

    @Test
    void anExchangeIsOneOrMoreQuestionsAnsweredByOneOrMoreReplies() {
        long id = answered("Counted");
        show(id).body("exchanges", equalTo(1)).body("replies", equalTo(1));

        say(mina(), id, "REPLY");
        say(mina(), id, "CUSTOMER");
        say(mina(), id, "CUSTOMER");
        show(id).body("exchanges", equalTo(1)).body("replies", equalTo(2));

        say(mina(), id, "REPLY");
        show(id).body("exchanges", equalTo(2)).body("replies", equalTo(3));
    }

    @Test
    void aReplyCanLetTheTicketWaitAndTheCustomersWordWakesIt() {
        long id = open("Waits");
        take(mina(), id, "mina");
        say(mina(), id, "REPLY", ", \"then\": \"WAITING_ON_CUSTOMER\"").statusCode(201);
        show(id).body("status", equalTo("WAITING_ON_CUSTOMER"));

        say(mina(), id, "CUSTOMER");

        show(id).body("status", equalTo("OPEN")).body("reopenings", equalTo(0));
    }

    @Test
    void aHoldNeedsAReasonAndAnEndInTheFuture() {
        long id = open("Held");
        take(mina(), id, "mina");
        say(mina(), id, "REPLY", ", \"then\": \"ON_HOLD\"").statusCode(400);
        say(
                        mina(),
                        id,
                        "REPLY",
                        ", \"then\": \"ON_HOLD\", \"hold\": {\"reason\": \"r\", \"until\":"
                                + " \"2020-01-01T00:00:00Z\"}")
                .statusCode(409)
                .body("rule", equalTo("hold-is-over"));
        show(id).body("status", equalTo("OPEN")).body("replies", equalTo(0));

        say(
                        mina(),
                        id,
                        "REPLY",
                        ", \"then\": \"ON_HOLD\", \"hold\": {\"reason\": \"carrier looks\","
                                + " \"until\": \"2040-01-01T00:00:00Z\"}")
                .statusCode(201);
        show(id).body("status", equalTo("ON_HOLD"))
                .body("hold.reason", equalTo("carrier looks"))
                .body("hold.until", equalTo("2040-01-01T00:00:00Z"));
    }

    @Test
    void nothingIsResolvedThatNobodyAnswered() {
        long id = open("Unanswered");
        take(mina(), id, "mina");

        resolve(mina(), id).statusCode(409).body("rule", equalTo("nobody-replied"));
        show(id).body("status", equalTo("OPEN"));
    }

    @Test
    void onlyTheOwnerOrALeadResolves() {
        long id = answered("Mine to resolve");

        resolve(theo(), id).statusCode(403);
        resolve(lea(), id).statusCode(200).body("status", equalTo("RESOLVED"));
    }

    @Test
    void theCustomersWordReopensAResolvedTicketWithItsOwnerAndHistory() {
        long id = resolved("Back again");

        say(mina(), id, "CUSTOMER").statusCode(201);

        show(id).body("status", equalTo("OPEN"))
                .body("ownerId", equalTo("mina"))
                .body("reopenings", equalTo(1))
                .body("$", not(hasKey("resolvedAt")));
        lea().get("/tickets/{id}/timeline", id)
                .then()
                .body(
                        "items.step",
                        contains(
                                "ticket.opened",
                                "ticket.taken",
                                "ticket.replied",
                                "ticket.resolved",
                                "ticket.customer-wrote",
                                "ticket.reopened"));
    }

    @Test
    void reopeningNeedsAReasonAndSomethingThatWasDone() {
        long id = resolved("Not yet");
        mina().body("{}").post("/tickets/{id}/reopenings", id).then().statusCode(400);

        mina().body("{\"reason\": \"broken\"}")
                .post("/tickets/{id}/reopenings", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("reopenings", equalTo(1));
        mina().body("{\"reason\": \"broken\"}")
                .post("/tickets/{id}/reopenings", id)
                .then()
                .statusCode(409)
                .body("rule", equalTo("illegal-ticket-step"));
    }

    @Test
    void aNoteIsAmongColleaguesAndChangesNothing() {
        long id = answered("Noted");
        var before = show(id).extract().asString();

        say(theo(), id, "NOTE").statusCode(201);

        assertEquals(before, show(id).extract().asString());
        lea().queryParam("kind", "NOTE")
                .get("/tickets/{id}/messages", id)
                .then()
                .body("items.authorId", contains("theo"));
    }

    @Test
    void anIntegrationSendsOnlyTheCustomersWords() {
        long id = open("From outside");

        say(as("desk", "integration"), id, "CUSTOMER").statusCode(201);
        say(as("desk", "integration"), id, "REPLY").statusCode(403);
        say(as("desk", "integration"), id, "NOTE").statusCode(403);
    }

    @Test
    void whatIsWrittenAboutATicketIsPatched() {
        long id = openWith("Patched", ", \"tags\": [\"a\"], \"customerMood\": \"ANGRY\"");
        mina().contentType("application/merge-patch+json")
                .header("If-Match", "\"0.0\"")
                .body("{\"subject\": \"New\", \"customerMood\": \"CALM\", \"tags\": [\"b\"]}")
                .patch("/tickets/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1.0\""))
                .body("subject", equalTo("New"))
                .body("customerMood", equalTo("CALM"))
                .body("openingMood", equalTo("ANGRY"))
                .body("tags", contains("b"));
    }

    private static int taker(long id, int i) {
        return take(as("agent-" + i, "agent"), id, "agent-" + i).extract().statusCode();
    }

    private static long customerOf(String email) {
        return mina().body(
                        """
                        {"subject": "s", "channel": "WEB", "message": {"body": "b"},
                         "customer": {"name": "Kim", "email": "%s"}}
                        """
                                .formatted(email))
                .post("/tickets")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("customer.id");
    }
}
