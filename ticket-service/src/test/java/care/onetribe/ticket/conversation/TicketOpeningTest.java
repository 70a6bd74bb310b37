package care.onetribe.ticket.conversation;

import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.openWith;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What a new ticket shows, whose it is, and what is written about it later. */
@QuarkusTest
class TicketOpeningTest {

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
