package care.onetribe.systemtests.guide;

import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.suite.RunningSuite;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Gut feeling, and the warning that leads get when three people have the same. */
final class Hunches implements Chapter {

    private final RunningSuite suite;

    Hunches(RunningSuite suite) {
        this.suite = suite;
    }

    @Override
    public void tell(Guide guide) {
        guide.thing("/hunches", address -> String.valueOf(hunch("mina", Names.word()).id()));
        guide.thing("/early-warnings", address -> earlyWarning());
    }

    private Answer hunch(String handle, String about) {
        var tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        return suite.as(handle)
                .post(
                        "/hunches",
                        """
                        {"statement": "It will be late.", "about": {"words": "%s"},
                         "confidence": 70, "settleBy": "%s"}
                        """
                                .formatted(about, tomorrow))
                .expect(201);
    }

    private String earlyWarning() {
        var about = Names.word();
        Stream.of("mina", "theo", "sam").forEach(each -> hunch(each, about));
        return First.idIn(suite.as("lea").get("/early-warnings"));
    }
}
