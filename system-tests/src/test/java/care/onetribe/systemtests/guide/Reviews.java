package care.onetribe.systemtests.guide;

import static care.onetribe.systemtests.guide.Guide.text;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import java.util.function.Supplier;

/** Reviews by noor of what mina wrote, shared, and what mina sees otherwise. */
final class Reviews implements Chapter {

    private static final int MANY = 20;

    private final Caller coach;
    private final Caller agent;
    private final Caller lead;
    private final Supplier<String> card;

    Reviews(RunningSuite suite) {
        coach = suite.as("noor");
        agent = suite.as("mina");
        lead = suite.as("lea");
        card = new Once<>(() -> Cards.publish(lead));
    }

    @Override
    public void tell(Guide guide) {
        guide.thing("/scorecards", address -> Cards.publish(lead));
        guide.thing("/scorecards/{key}/versions", address -> "1");
        guide.field("scorecardKey", () -> text(card.get()));
        guide.field("criterionKey", () -> text(Cards.CRITERION));
        guide.person("/skill-assessments", "noor");
        guide.person("/reviews", "noor");
        guide.thing("/reviews", address -> Tickets.numberOf(shared()));
        guide.person("/reviews/{id}/disputes", "mina");
        guide.places("/reviews/{id}/disputes", MANY);
        guide.person("/disputes", "iris");
        guide.thing("/disputes", address -> disputed());
    }

    /** Returns its path. */
    private String shared() {
        var review =
                coach.post(
                                "/reviews",
                                """
                                {"memberId": "mina", "ticketId": 1, "scorecardKey": "%s"}
                                """
                                        .formatted(card.get()))
                        .expect(201);
        var path = review.location();
        var words =
                "{\"doneWell\": \"Heard.\", \"workOn\": \"Say when.\", \"ratings\": %s}"
                        .formatted(Cards.RATINGS);
        coach.send(Request.patch(path, words).ifMatch(review.etag())).expect(200);
        agent.put(path + "/self-assessment", "{\"ratings\": %s}".formatted(Cards.RATINGS))
                .expect(200);
        coach.send(Request.of("PUT", path + "/sharing")).expect(200);
        return path;
    }

    private String disputed() {
        var body =
                """
                {"expected": {"criterionKey": "%s", "level": "EXEMPLARY", "messageId": 1,
                              "quote": "I would be upset too."},
                 "reason": "It was said."}
                """
                        .formatted(Cards.CRITERION);
        return String.valueOf(agent.post(shared() + "/disputes", body).expect(201).id());
    }
}
