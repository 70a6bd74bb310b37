package care.onetribe.systemtests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.systemtests.access.Walk;
import care.onetribe.systemtests.document.Contract;
import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Sends hostile bodies to one operation, over a few connections at once. */
final class Storm {

    private static final List<String> NO_JSON = List.of("no JSON of one meaning");
    private static final int SHOWN = 2000;

    private final Operation operation;
    private final Contract contract;
    private final Caller caller;
    private final Stage stage;
    private final ReadBack readBack;
    private final long seed;
    private final boolean isKept;
    private final HostileBodies bodies;
    private final AtomicInteger taken = new AtomicInteger();

    /**
     * @param isKept whether what is sent can be read afterwards
     */
    Storm(RunningSuite suite, Operation operation, long seed, boolean isKept) {
        this.operation = operation;
        this.seed = seed;
        this.isKept = isKept;
        contract = suite.contract();
        var walk = new Walk(suite);
        caller = walk.caller(operation);
        stage = new Stage(walk, operation);
        readBack = new ReadBack(contract, caller);
        bodies =
                new HostileBodies(
                        operation,
                        new HostileReferences(operation, walk.known()),
                        contract.schemas(),
                        seed);
    }

    /** Returns how many bodies were taken. */
    int rage(int count, int connections) throws InterruptedException, ExecutionException {
        var all = bodies.next(count);
        var threads = Executors.newFixedThreadPool(connections);
        try {
            List<? extends Future<?>> sent =
                    IntStream.range(0, count)
                            .mapToObj(i -> threads.submit(() -> send(i, all.get(i))))
                            .toList();
            for (var each : sent) {
                each.get();
            }
            return taken.get();
        } finally {
            threads.shutdownNow();
        }
    }

    private void send(int number, HostileBody body) {
        try {
            var request =
                    Request.of(operation.method(), stage.next(body))
                            .body(operation.bodyType().orElseThrow(), body.bytes());
            check(body, caller.send(request));
        } catch (AssertionError failure) {
            var shown = body.toString();
            throw new AssertionError(
                    "Seed %d, body %d: %s"
                            .formatted(
                                    seed,
                                    number,
                                    failure.getMessage()
                                            + " for "
                                            + shown.substring(0, Math.min(SHOWN, shown.length()))),
                    failure);
        }
    }

    private List<String> errors(JsonNode json) {
        return contract.errors(operation, json);
    }

    private void check(HostileBody body, Answer answer) {
        assertTrue(answer.status() < 500, answer::text);
        if (!answer.isSuccess()) {
            return;
        }
        taken.incrementAndGet();
        assertEquals(
                List.of(),
                body.json().map(NullFields::dropped).map(this::errors).orElse(NO_JSON),
                () -> "Taken though the document does not allow it: " + answer.text());
        if (isKept) {
            requireReadBack(body, answer);
        }
    }

    private void requireReadBack(HostileBody body, Answer answer) {
        var found = readBack.texts(answer);
        for (var text : bodies.texts(body)) {
            assertTrue(found.contains(text), () -> "Not read back as it was: " + text);
        }
    }
}
