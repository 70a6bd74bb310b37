package care.onetribe.systemtests.guide;

import static care.onetribe.systemtests.guide.Guide.array;
import static care.onetribe.systemtests.guide.Guide.text;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.suite.RunningSuite;
import java.util.function.Supplier;

/** Somebody on their way into the work. */
final class Onboardings implements Chapter {

    private final Caller lead;
    private final Supplier<String> path = new Once<>(this::path);

    Onboardings(RunningSuite suite) {
        lead = suite.as("lea");
    }

    @Override
    public void tell(Guide guide) {
        guide.thing("/onboardings", address -> begun());
        guide.thing("/onboardings/{id}/helpers", address -> "theo");
        guide.field("pathKey", () -> text(path.get()));
        guide.field("helperIds", () -> array(text("theo")));
    }

    private String begun() {
        var body = "{\"pathKey\": \"%s\", \"memberId\": \"mina\", \"helperIds\": [\"theo\"]}";
        return String.valueOf(lead.post("/onboardings", body.formatted(path())).expect(201).id());
    }

    /** Of a list that the suite brings. */
    private String path() {
        var key = Names.key();
        lead.post(
                        "/onboarding-paths",
                        """
                        {"key": "%s", "details": {"title": "On a walk", "description": "In a day.",
                         "stages": [{"key": "arrive", "title": "Arrive",
                                     "templateKeys": ["first-day"],
                                     "standard": {"share": 80, "signedOff": false}}]}}
                        """
                                .formatted(key))
                .expect(201);
        return key;
    }
}
