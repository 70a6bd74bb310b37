package care.onetribe.systemtests.guide;

import static care.onetribe.systemtests.guide.Guide.array;
import static care.onetribe.systemtests.guide.Guide.number;
import static care.onetribe.systemtests.guide.Guide.text;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.suite.RunningSuite;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.function.Supplier;

/** Conversations that noor and iris rate, each without the other. */
final class Calibrations implements Chapter {

    private static final String SHEETS = "/calibrations/{id}/sheets";
    private static final int MANY = 20;
    private static final int TICKET = 1;

    private final Caller coach;
    private final Supplier<String> card;

    Calibrations(RunningSuite suite) {
        coach = suite.as("noor");
        card = new Once<>(() -> Cards.publish(suite.as("lea")));
    }

    @Override
    public void tell(Guide guide) {
        guide.person("/calibrations", "noor");
        guide.thing("/calibrations", address -> opened());
        guide.thing(SHEETS, this::filled);
        guide.places(SHEETS, MANY);
        guide.field(SHEETS, "ticketId", () -> number(TICKET));
        guide.field("reviewerIds", () -> ((ArrayNode) array(text("noor"))).add("iris"));
    }

    private String opened() {
        var body =
                """
                {"title": "On a walk", "scorecardKey": "%s", "ticketIds": [%d],
                 "reviewerIds": ["noor", "iris"]}
                """
                        .formatted(card.get(), TICKET);
        return String.valueOf(coach.post("/calibrations", body).expect(201).id());
    }

    private String filled(String sheets) {
        var body = "{\"ticketId\": %d, \"ratings\": %s}".formatted(TICKET, Cards.RATINGS);
        return String.valueOf(coach.post(sheets, body).expect(201).id());
    }
}
