package care.onetribe.systemtests.guide;

import static care.onetribe.systemtests.guide.Guide.number;
import static care.onetribe.systemtests.guide.Guide.text;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.suite.RunningSuite;
import java.util.function.Supplier;

/** Scenarios that mina walks through alone. */
final class Rehearsals implements Chapter {

    private final Caller performer;
    private final Caller lead;
    private final Supplier<Long> scenario = new Once<>(this::written);

    Rehearsals(RunningSuite suite) {
        performer = suite.as("mina");
        lead = suite.as("lea");
    }

    @Override
    public void tell(Guide guide) {
        guide.person("/rehearsals", "mina");
        guide.thing("/rehearsals", address -> planned());
        guide.field("scenarioId", () -> number(scenario.get()));
        guide.field("partnerId", () -> text("theo"));
        guide.field("observerId", () -> text("noor"));
        guide.field("choice", () -> text("a"));
    }

    private String planned() {
        var body = "{\"scenarioId\": %d}".formatted(scenario.get());
        return String.valueOf(performer.post("/rehearsals", body).expect(201).id());
    }

    private long written() {
        return lead.post(
                        "/scenarios",
                        """
                        {"title": "On a walk", "situation": "It is late.", "mood": "WORRIED",
                         "openingLine": "Where is it?", "heldBack": [], "goodEnd": "They know.",
                         "script": {"steps": [
                           {"key": "start", "customerSays": "Where is it?",
                            "choices": [{"key": "a", "reply": "Here.", "next": "end"}]},
                           {"key": "end", "customerSays": "Ah.", "ending": "They know."}]}}
                        """)
                .expect(201)
                .id();
    }
}
