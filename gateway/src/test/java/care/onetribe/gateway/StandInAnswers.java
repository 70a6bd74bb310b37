package care.onetribe.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.core.parsetools.RecordParser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What the stand-in of the services answers, each in the way that its path says. */
final class StandInAnswers {

    private static final String CONFLICT =
            "{\"type\":\"/problems/conflict\",\"rule\":\"ticket-has-owner\",\"owner\":\"theo\"}";
    private static final Buffer BLOCK = Buffer.buffer(new byte[64 * 1024]);
    private static final long EVENT_EVERY_MILLIS = 20;

    private final Vertx vertx;
    private final AtomicInteger openStreams = new AtomicInteger();
    private final AtomicLong bytesWritten = new AtomicLong();
    private final Queue<HttpServerRequest> unheard = new ConcurrentLinkedQueue<>();

    StandInAnswers(Vertx vertx) {
        this.vertx = vertx;
    }

    Router router() {
        var router = Router.router(vertx);
        router.route("/api/v1/tickets/echo").handler(StandInAnswers::echo);
        router.route("/api/v1/tickets/conflict").handler(StandInAnswers::conflict);
        router.route("/api/v1/tickets/created").handler(StandInAnswers::created);
        router.route("/api/v1/tickets/unchanged")
                .handler(c -> c.response().setStatusCode(304).end());
        router.route("/api/v1/tickets/gone").handler(c -> c.response().setStatusCode(204).end());
        router.route("/api/v1/tickets/connection-headers").handler(StandInAnswers::ofOneConnection);
        router.route("/api/v1/tickets/silence").handler(context -> context.request().resume());
        router.route("/api/v1/tickets/half").handler(StandInAnswers::half);
        router.route("/api/v1/tickets/half-chunked").handler(StandInAnswers::halfChunked);
        router.route("/api/v1/tickets/endless").handler(this::endless);
        router.route("/api/v1/conversation-imports/deaf").handler(this::doNotListen);
        router.route("/api/v1/tickets/listen").handler(this::listen);
        router.route("/api/v1/tickets/refusal")
                .handler(c -> c.response().setStatusCode(413).end("no"));
        router.route("/api/v1/tickets/counts").handler(this::counts);
        router.route("/api/v1/conversation-imports").handler(this::answerEachLine);
        router.route("/api/v1/ticket-events").handler(this::events);
        new WorkspaceAnswers().mount(router);
        new ViewAnswers().mount(router);
        new FeedAnswers().mount(router);
        new FeedbackAnswers().mount(router);
        return router;
    }

    /** What arrived. */
    private static void echo(RoutingContext context) {
        var request = context.request();
        var headers = new JsonObject();
        request.headers().forEach((name, value) -> headers.put(name.toLowerCase(), value));
        request.body()
                .onSuccess(
                        body ->
                                context.json(
                                        new JsonObject()
                                                .put("method", request.method().name())
                                                .put("uri", request.uri())
                                                .put("headers", headers)
                                                .put("body", body.toString())));
    }

    private static void conflict(RoutingContext context) {
        context.response()
                .setStatusCode(409)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Length", Integer.toString(CONFLICT.length()))
                .end(CONFLICT);
    }

    private static void created(RoutingContext context) {
        context.response()
                .setStatusCode(201)
                .putHeader("Location", "/api/v1/tickets/7")
                .putHeader("ETag", "\"1\"")
                .putHeader("Idempotent-Replayed", "true")
                .putHeader("X-Frame-Options", "ALLOWALL")
                .end("{}");
    }

    private static void ofOneConnection(RoutingContext context) {
        context.response()
                .putHeader("Connection", "x-hop")
                .putHeader("X-Hop", "1")
                .putHeader("Keep-Alive", "timeout=5")
                .putHeader("Proxy-Authenticate", "Basic")
                .end("{}");
    }

    /** Promises two bytes, sends one and goes away. */
    private static void half(RoutingContext context) {
        context.response()
                .putHeader("Content-Length", "2")
                .write("1")
                .onSuccess(sent -> context.request().connection().close());
    }

    /** Sends one chunk, which is not the last, and goes away. */
    private static void halfChunked(RoutingContext context) {
        context.response()
                .setChunked(true)
                .write("1")
                .onSuccess(sent -> context.request().connection().close());
    }

    /** Blocks without end, as fast as they are taken. */
    private void endless(RoutingContext context) {
        bytesWritten.set(0);
        var response = context.response().setChunked(true);
        response.drainHandler(drained -> fill(response));
        fill(response);
    }

    private void fill(HttpServerResponse response) {
        while (!response.writeQueueFull() && !response.closed()) {
            response.write(BLOCK);
            bytesWritten.addAndGet(BLOCK.length());
        }
    }

    private void doNotListen(RoutingContext context) {
        unheard.add(context.request().pause());
    }

    /** Reads at last what was sent to it. */
    private void listen(RoutingContext context) {
        unheard.forEach(HttpServerRequest::resume);
        context.end();
    }

    private void counts(RoutingContext context) {
        context.json(
                new JsonObject()
                        .put("openStreams", openStreams.get())
                        .put("bytesWritten", bytesWritten.get()));
    }

    /** A line for a line, as soon as it is there. */
    private void answerEachLine(RoutingContext context) {
        openStreams.incrementAndGet();
        HttpServerRequest request = context.request();
        var response = context.response().setChunked(true);
        request.handler(
                RecordParser.newDelimited("\n", line -> response.write("got " + line + "\n")));
        request.endHandler(end -> response.end());
        response.endHandler(ended -> openStreams.decrementAndGet());
    }

    private void events(RoutingContext context) {
        openStreams.incrementAndGet();
        var response = context.response().setChunked(true);
        response.putHeader("Content-Type", "text/event-stream");
        var number = new AtomicInteger();
        long timer =
                vertx.setPeriodic(
                        EVENT_EVERY_MILLIS,
                        tick -> response.write("id: " + number.incrementAndGet() + "\n\n"));
        response.closeHandler(
                closed -> {
                    vertx.cancelTimer(timer);
                    openStreams.decrementAndGet();
                });
    }
}
