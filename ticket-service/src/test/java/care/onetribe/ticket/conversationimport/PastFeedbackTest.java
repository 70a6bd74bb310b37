package care.onetribe.ticket.conversationimport;

import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.merge;
import static care.onetribe.ticket.Desk.show;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.ticket.EventFeed;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PastFeedbackTest {

    @Inject EntityManager entities;

    @Test
    void whatTheCustomerAnsweredThenIsKeptAndTold() {
        long id = imported("YES", true, "2020-05-13T13:20:22.1234567Z");

        assertEquals(List.of("YES", true, "2020-05-13 13:20:22.123456"), kept(id));
        var event = given(id);
        assertEquals("2020-05-13T13:20:22.123456Z", event.get("time"));
        var data =
                Map.of(
                        "ticketId",
                        (int) id,
                        "customerId",
                        show(id).extract().path("customer.id"),
                        "addressed",
                        "YES",
                        "treatedWell",
                        true,
                        "ownerId",
                        "agent-001",
                        "workedOn",
                        List.of("agent-001"));
        assertEquals(data, event.get("data"));
    }

    @Test
    void whatWasNotAskedStaysUnknown() {
        long id = imported(null, null, "2020-05-13T13:20:22Z");

        assertEquals(Arrays.asList(null, null, "2020-05-13 13:20:22.000000"), kept(id));
    }

    @Test
    void aNoOfThePastDoesNotOpenTheTicketAgain() {
        long id = imported("NO", false, "2020-05-13T13:20:22Z");

        show(id).body("status", equalTo("RESOLVED")).body("reopenings", equalTo(0));
    }

    @Test
    void ofTwoTicketsThatBecomeOneTheLaterWordStays() {
        long early = imported("NO", true, "2020-05-13T13:20:22Z");
        long late = imported("YES", true, "2020-05-14T13:20:22Z");
        long silent = OpenImport.of(Sample.lines(Sample.conversation())).get(0).ticketId();

        merge(lea(), early, late).statusCode(200);
        merge(lea(), late, silent).statusCode(200);

        assertEquals(List.of("YES", true, "2020-05-14 13:20:22.000000"), kept(silent));
        assertEquals(List.of(), kept(early));
        assertEquals(List.of(), kept(late));
    }

    private static long imported(String addressed, Boolean treatedWell, String at) {
        ObjectNode line = Sample.conversation();
        var feedback = line.putObject("feedback").put("at", at);
        if (addressed != null) {
            feedback.put("addressed", addressed);
        }
        if (treatedWell != null) {
            feedback.put("treatedWell", treatedWell);
        }
        return OpenImport.of(Sample.lines(line)).get(0).ticketId();
    }

    private static Map<String, Object> given(long id) {
        return EventFeed.of(id, 5).stream()
                .filter(event -> event.get("type").equals("feedback.given"))
                .findFirst()
                .orElseThrow();
    }

    private List<?> kept(long id) {
        var columns = new ArrayList<Object>();
        for (var row :
                entities.createNativeQuery(
                                "select addressed, treated_well, cast(given_at as char)"
                                        + " from feedback where ticket_id = ?1")
                        .setParameter(1, id)
                        .getResultList()) {
            columns.addAll(Arrays.asList((Object[]) row));
        }
        return columns;
    }
}
