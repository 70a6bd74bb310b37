package care.onetribe.gateway.section;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.circuitbreaker.OpenCircuitException;
import io.vertx.core.Vertx;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CircuitsTest {

    private static final int FAILURES = 3;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger calls = new AtomicInteger();

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void aServiceThatFailedIsNotAskedForAWhile() {
        var circuits = circuits(Duration.ofMinutes(1));
        for (int i = 0; i < FAILURES; i++) {
            assertFailure(IllegalStateException.class, circuits, this::fail);
        }

        assertFailure(OpenCircuitException.class, circuits, this::fail);

        assertEquals(FAILURES, calls.get());
    }

    @Test
    void theCircuitOfOneServiceIsNotThatOfAnother() {
        var circuits = circuits(Duration.ofMinutes(1));
        for (int i = 0; i < FAILURES; i++) {
            assertFailure(IllegalStateException.class, circuits, this::fail);
        }

        var answer = circuits.ask(Service.COACHING, () -> Uni.createFrom().item("here"));

        assertEquals("here", answer.await().indefinitely());
    }

    @Test
    void aServiceThatCameBackIsAskedAgain() {
        var circuits = circuits(Duration.ofMillis(50));
        for (int i = 0; i < FAILURES; i++) {
            assertFailure(IllegalStateException.class, circuits, this::fail);
        }

        await().ignoreExceptions()
                .until(() -> ask(circuits, () -> Uni.createFrom().item("back")), "back"::equals);

        assertEquals("again", ask(circuits, () -> Uni.createFrom().item("again")));
    }

    @Test
    void whatAServiceRefusesOnPurposeIsNoFailure() {
        var circuits = circuits(Duration.ofMinutes(1));

        for (int i = 0; i < 2 * FAILURES; i++) {
            assertFailure(NotFoundException.class, circuits, this::refuse);
        }

        assertEquals(2 * FAILURES, calls.get());
    }

    @Test
    void aCallThatTakesTooLongIsCutAndIsAFailure() {
        var circuits = circuits(Duration.ofMinutes(1));
        for (int i = 0; i < FAILURES; i++) {
            assertFailure(TimeoutException.class, circuits, () -> Uni.createFrom().nothing());
        }

        assertFailure(OpenCircuitException.class, circuits, this::fail);
    }

    private Uni<String> fail() {
        calls.incrementAndGet();
        return Uni.createFrom().failure(new IllegalStateException("away"));
    }

    private Uni<String> refuse() {
        calls.incrementAndGet();
        return Uni.createFrom().failure(new NotFoundException());
    }

    private static void assertFailure(
            Class<? extends Throwable> type, Circuits circuits, Supplier<Uni<String>> call) {
        var failure = assertThrows(Throwable.class, () -> ask(circuits, call));
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        assertEquals(type, cause.getClass());
    }

    private static String ask(Circuits circuits, Supplier<Uni<String>> call) {
        return circuits.ask(Service.TICKET, call).await().atMost(Duration.ofSeconds(10));
    }

    private Circuits circuits(Duration openFor) {
        return new Circuits(
                vertx,
                new ViewsConfig() {
                    @Override
                    public Duration deadline() {
                        return Duration.ofMillis(100);
                    }

                    @Override
                    public int failuresToOpen() {
                        return FAILURES;
                    }

                    @Override
                    public Duration openFor() {
                        return openFor;
                    }
                });
    }
}
