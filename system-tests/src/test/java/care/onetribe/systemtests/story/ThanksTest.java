package care.onetribe.systemtests.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import care.onetribe.systemtests.ticket.TicketRequests;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a customer says of a ticket reaches everybody who worked on it, across the services. */
@SystemTest
class ThanksTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final String WORDS = "You two were kind and quick.";

    private final RunningSuite suite;
    private final Caller desk;
    private final Caller mina;
    private final Caller theo;

    ThanksTest(RunningSuite suite) {
        this.suite = suite;
        desk = suite.as("desk");
        mina = suite.as("mina");
        theo = suite.as("theo");
    }

    @Test
    void aCustomersThanksReachEverybodyWhoWorkedOnTheTicketAndRippleOn() {
        var ticket = desk.send(TicketRequests.open("Parcel found")).expect(201);
        var token = theTokenOfAResolvedTicket(ticket.location());

        theCustomerThanks(token);
        bothAreCredited(ticket.id());
        oneKudosInspiresAnother();
        theCustomerCanBeForgottenEverywhere(ticket.id());
    }

    private String theTokenOfAResolvedTicket(String ticket) {
        mina.send(TicketRequests.take(ticket, "mina")).expect(200);
        theo.send(TicketRequests.say(ticket, "REPLY", "The depot has it.")).expect(201);
        mina.send(TicketRequests.say(ticket, "REPLY", "It comes tomorrow.")).expect(201);
        var resolved = mina.send(TicketRequests.resolve(ticket, "Found")).expect(200);
        var page = resolved.text("/feedbackUrl");
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private void theCustomerThanks(String token) {
        var customer = suite.withoutToken();
        var form = customer.get("/public/feedback/" + token).expect(200);
        var key = form.text("/helpers/0/key");

        customer.post(
                        "/public/feedback/" + token,
                        """
                        {"addressed": "YES", "effort": 2, "treatedWell": true, "thanks": ["%s"],
                         "comment": "%s"}
                        """
                                .formatted(key, WORDS))
                .expect(200);

        customer.get("/public/feedback/" + "A".repeat(token.length())).expect(404);
    }

    private void bothAreCredited(long ticketId) {
        Awaitility.await().atMost(LONGEST_WAIT).until(() -> thanksAbout(ticketId) != null);
        var thanks = thanksAbout(ticketId);
        assertEquals(Set.of("mina", "theo"), texts(thanks.get("memberIds")));
        assertEquals(WORDS, thanks.get("words").textValue());
    }

    private JsonNode thanksAbout(long ticketId) {
        var all = mina.get("/customer-thanks?member=theo").expect(200).json().get("items");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(each -> each.get("ticketId").longValue() == ticketId)
                .findFirst()
                .orElse(null);
    }

    private void oneKudosInspiresAnother() {
        var first =
                mina.post(
                                "/kudos",
                                """
                                {"toIds": ["theo"], "valueKey": "teamwork",
                                 "message": "You asked the depot before I could."}
                                """)
                        .expect(201);
        var second =
                theo.post(
                                "/kudos",
                                """
                                {"toIds": ["noor"], "valueKey": "kindness", "inspiredById": %d,
                                 "message": "You taught me to ask the depot first."}
                                """
                                        .formatted(first.id()))
                        .expect(201);

        var ripples = mina.get("/kudos/" + first.id() + "/ripples").expect(200);
        assertEquals(second.id(), ripples.json().at("/items/0/kudosId").longValue());
    }

    private void theCustomerCanBeForgottenEverywhere(long ticketId) {
        var customer = mina.get("/tickets/" + ticketId).expect(200).json().at("/customer/id");
        var erasure = "/api/v1/customers/%d/erasure".formatted(customer.longValue());
        suite.as("ada").send(Request.of("PUT", erasure)).expect(200);
        Awaitility.await().atMost(LONGEST_WAIT).until(() -> !thanksAbout(ticketId).has("words"));
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new TreeSet<String>();
        array.forEach(each -> texts.add(each.textValue()));
        return texts;
    }
}
