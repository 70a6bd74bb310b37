package care.onetribe.systemtests.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A W3C trace goes through the gateway into the service that answers. */
@SystemTest
class TraceTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final RunningSuite suite;

    TraceTest(RunningSuite suite) {
        this.suite = suite;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tickets/999999999999",
                "/members/nobody-and-nothing",
                "/kudos/999999999999",
                "/workspaces/999999999999",
                "/nothing"
            })
    void whoeverAnswersNamesTheTraceOfTheRequest(String path) {
        var request = Request.get(path).with("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");

        var problem = suite.as("lea").send(request).expect(404);

        assertEquals(TRACE, problem.text("/traceId"));
    }
}
