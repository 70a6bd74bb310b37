package care.onetribe.kit.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/**
 * For operators, on the management port: where each reader stands ({@code GET /q/feed-readers}),
 * what was set aside and why ({@code GET /q/feed-readers/set-aside}, the latest hundred, without
 * what the events say), and to have one taken again once the cause is mended ({@code POST
 * /q/feed-readers/set-aside/7}).
 */
@ApplicationScoped
class ReaderOperations {

    private static final String BASE = "/q/feed-readers";
    private static final int MOST = 100;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final ReaderHandlers handlers;
    private final ReaderCursors cursors;
    private final ReaderMetrics metrics;
    private final SetAside setAside;
    private final ObjectMapper mapper;

    ReaderOperations(
            ReaderHandlers handlers,
            ReaderCursors cursors,
            ReaderMetrics metrics,
            SetAside setAside,
            ObjectMapper mapper) {
        this.handlers = handlers;
        this.cursors = cursors;
        this.metrics = metrics;
        this.setAside = setAside;
        this.mapper = mapper;
    }

    record ReaderState(
            String reader,
            String source,
            String position,
            int failures,
            String failure,
            Instant retryAt,
            Double lagSeconds) {}

    record Waiting(
            long id,
            String reader,
            String eventId,
            String type,
            String subject,
            Instant time,
            String reason,
            Instant setAsideAt) {}

    void offer(@Observes ManagementInterface management) {
        var router = management.router();
        router.get(BASE).blockingHandler(context -> answer(context, readers()));
        router.get(BASE + "/set-aside").blockingHandler(context -> answer(context, waiting()));
        router.postWithRegex(BASE + "/set-aside/(?<id>[0-9]{1,18})")
                .blockingHandler(this::takeAgain);
    }

    List<ReaderState> readers() {
        return handlers.all().entrySet().stream()
                .map(entry -> state(entry.getKey(), entry.getValue().get(0).source()))
                .toList();
    }

    private ReaderState state(String reader, String source) {
        var standing = cursors.read(reader);
        double lag = metrics.lagSeconds(reader);
        return new ReaderState(
                reader,
                source,
                standing.position(),
                standing.failures(),
                standing.failure(),
                standing.retryAt(),
                Double.isNaN(lag) ? null : lag);
    }

    List<Waiting> waiting() {
        return setAside.latest(MOST).stream()
                .map(
                        entry ->
                                new Waiting(
                                        entry.id(),
                                        entry.reader(),
                                        entry.event().id(),
                                        entry.event().type(),
                                        entry.event().subject(),
                                        entry.event().time(),
                                        entry.reason(),
                                        entry.setAsideAt()))
                .toList();
    }

    /** Whether there was one; it stays set aside when it cannot be taken now either. */
    boolean takeAgain(long id) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            var entry = setAside.take(id);
                            entry.ifPresent(this::handOver);
                            return entry.isPresent();
                        });
    }

    private void handOver(SetAside.Entry entry) {
        var handlersOfIt = handlers.all().get(entry.reader());
        if (handlersOfIt == null) {
            throw new IllegalStateException("there is no reader " + entry.reader() + " any more");
        }
        handlersOfIt.forEach(handler -> handler.handle(entry.event()));
    }

    private void takeAgain(RoutingContext context) {
        try {
            boolean found = takeAgain(Long.parseLong(context.pathParam("id")));
            context.response().setStatusCode(found ? 204 : NOT_FOUND).end();
        } catch (RuntimeException still) {
            context.response().setStatusCode(CONFLICT).end("It still fails: " + still);
        }
    }

    private void answer(RoutingContext context, Object body) {
        try {
            context.response()
                    .putHeader("Content-Type", "application/json")
                    .end(mapper.writeValueAsString(body));
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
