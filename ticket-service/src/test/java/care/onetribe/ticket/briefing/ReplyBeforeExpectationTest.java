package care.onetribe.ticket.briefing;

import static care.onetribe.ticket.Desk.answered;
import static care.onetribe.ticket.Desk.describe;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.mina;
import static care.onetribe.ticket.Desk.open;
import static care.onetribe.ticket.Desk.openWith;
import static care.onetribe.ticket.Desk.say;
import static care.onetribe.ticket.Desk.take;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReplyBeforeExpectationTest {

    private static final String EXPECTATION =
            "\"expectation\": {\"text\": \"A new parcel\", \"confirmed\": true}";

    @Test
    void aReplyBeforeItIsKnownWhatTheCustomerIsAfterIsAllowedAndShown() {
        expectation(answered("Unknown"))
                .body("expectation.certainty", equalTo("NOT_KNOWN"))
                .body("expectation.repliedBefore", equalTo(true));
    }

    @Test
    void itStaysShownWhenItIsWrittenDownAfterwards() {
        long id = answered("Afterwards");
        describe(mina(), id, "{" + EXPECTATION + "}").statusCode(200);

        expectation(id)
                .body("expectation.certainty", equalTo("CONFIRMED"))
                .body("expectation.repliedBefore", equalTo(true));
    }

    @Test
    void aReplyToWhatIsKnownIsNotMarked() {
        long id = openWith("Known", ", " + EXPECTATION);
        take(mina(), id, "mina").statusCode(200);
        say(mina(), id, "REPLY").statusCode(201);

        expectation(id).body("expectation.repliedBefore", equalTo(false));
    }

    @Test
    void itComesAlongWithATicketThatGoesOver() {
        long id = answered("From");
        long into = open("Into");
        merge(lea(), id, into).statusCode(200);

        expectation(into).body("expectation.repliedBefore", equalTo(true));
    }

    private static ValidatableResponse expectation(long id) {
        return lea().get("/tickets/{id}/briefing", id).then().statusCode(200);
    }
}
