package care.onetribe.systemtests.story;

import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Caller;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Composite views with all of their sections: a service may be too slow for one at first. */
final class Views {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private Views() {}

    static Answer whole(Caller caller, String path) {
        return Awaitility.await()
                .atMost(LONGEST_WAIT)
                .until(
                        () -> caller.get(path).expect(200),
                        view -> !view.text().contains("\"UNAVAILABLE\""));
    }
}
