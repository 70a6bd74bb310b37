package care.onetribe.systemtests.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is asked, browsers are told to run nothing that the answer was not meant to carry. */
@SystemTest
class SecurityHeadersTest {

    private final RunningSuite suite;

    SecurityHeadersTest(RunningSuite suite) {
        this.suite = suite;
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfAnswerHasThem() {
        var mina = suite.as("mina");
        return Stream.of(
                kind("a list of a service", mina.get("/tickets").expect(200)),
                kind("a refusal of a service", mina.get("/tickets/999999999999").expect(404)),
                kind("a refusal for the role", mina.get("/ticket-events").expect(403)),
                kind("a view of the gateway", mina.get("/workspaces/999999999999").expect(404)),
                kind("a path that nobody has", mina.get("/nothing").expect(404)),
                kind("no body", mina.send(Request.delete("/focus")).expect(204)),
                kind("no token", suite.withoutToken().get("/tickets").expect(401)),
                kind("the document", suite.page("/openapi").expect(200)),
                kind("Swagger UI", suite.page("/docs/").expect(200)),
                kind("the page of a problem", suite.page("/problems/conflict").expect(200)));
    }

    private static DynamicTest kind(String name, Answer answer) {
        return dynamicTest(name, () -> assertSafe(answer));
    }

    private static void assertSafe(Answer answer) {
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("DENY", answer.header("X-Frame-Options"));
        assertEquals("no-referrer", answer.header("Referrer-Policy"));
        var policy = answer.header("Content-Security-Policy");
        assertTrue(policy.startsWith("default-src '"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    }
}
