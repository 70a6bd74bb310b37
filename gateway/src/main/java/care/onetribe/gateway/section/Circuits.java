package care.onetribe.gateway.section;

import io.smallrye.mutiny.Uni;
import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A circuit breaker for each service: after a number of failures it is not asked for a while, so
 * that views come at once without what it knows, and it comes back to no crowd. What a service
 * answers on purpose, such as that it does not know somebody, is no failure.
 */
@ApplicationScoped
class Circuits {

    private static final int SERVER_ERROR = 500;

    private final Map<Service, CircuitBreaker> breakers = new EnumMap<>(Service.class);
    private final Duration patience;

    Circuits(Vertx vertx, ViewsConfig config) {
        patience = config.deadline();
        var options =
                new CircuitBreakerOptions()
                        .setMaxFailures(config.failuresToOpen())
                        // Calls are cut below, where that also ends the request.
                        .setTimeout(-1)
                        .setResetTimeout(config.openFor().toMillis());
        for (var service : Service.values()) {
            breakers.put(
                    service,
                    CircuitBreaker.create(service.name(), vertx, options)
                            .<Object>failurePolicy(Circuits::isFailure));
        }
    }

    /** Asks a service, or fails at once while its circuit is open. */
    <T> Uni<T> ask(Service service, Supplier<Uni<T>> call) {
        return Uni.createFrom()
                .completionStage(
                        () ->
                                breakers.get(service)
                                        .<T>execute(
                                                promise ->
                                                        call.get()
                                                                .ifNoItem()
                                                                .after(patience)
                                                                .fail()
                                                                .subscribe()
                                                                .with(
                                                                        promise::complete,
                                                                        promise::fail))
                                        .toCompletionStage());
    }

    private static boolean isFailure(Future<?> answer) {
        return answer.failed()
                && !(answer.cause() instanceof WebApplicationException refused
                        && refused.getResponse().getStatus() < SERVER_ERROR);
    }
}
