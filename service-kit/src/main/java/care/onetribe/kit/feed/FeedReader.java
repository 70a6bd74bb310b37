package care.onetribe.kit.feed;

import care.onetribe.kit.identity.ServiceToken;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Reads the feeds that handlers of this service want, each from where it stopped. */
@ApplicationScoped
class FeedReader {

    private static final Logger LOG = Logger.getLogger(FeedReader.class);
    private static final int BATCH = 500;
    private static final int TIMEOUT_SECONDS = 5;

    private final Instance<EventHandler> handlers;
    private final ReaderCursors cursors;
    private final FeedConfig config;
    private final ServiceToken token;
    private final Map<String, FeedClient> clients = new ConcurrentHashMap<>();

    FeedReader(
            Instance<EventHandler> handlers,
            ReaderCursors cursors,
            FeedConfig config,
            ServiceToken token) {
        this.handlers = handlers;
        this.cursors = cursors;
        this.config = config;
        this.token = token;
    }

    @Scheduled(every = "${onetribe.feed.poll:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void readAll() {
        for (var handler : handlers) {
            if (token.isConfigured() && config.sources().containsKey(handler.source())) {
                read(handler);
            }
        }
    }

    private void read(EventHandler handler) {
        try {
            while (readPage(handler)) {
                // the next page
            }
        } catch (ProcessingException | WebApplicationException away) {
            LOG.warnf("The feed of %s is away: %s", handler.source(), away.getMessage());
        }
    }

    /**
     * Fetches outside the transaction, so that no lock is held while waiting for another service.
     */
    private boolean readPage(EventHandler handler) {
        var after = cursors.read(handler.source());
        var page = client(handler.source()).read(token.authorization(), after, BATCH);
        if (page.items().isEmpty()) {
            return false;
        }
        boolean moved = QuarkusTransaction.requiringNew().call(() -> apply(handler, after, page));
        return moved && page.items().size() == BATCH;
    }

    private boolean apply(EventHandler handler, String after, FeedPage page) {
        if (!cursors.moveOn(handler.source(), after, page.next())) {
            return false;
        }
        page.items().forEach(handler::handle);
        return true;
    }

    private FeedClient client(String source) {
        return clients.computeIfAbsent(
                source,
                name ->
                        QuarkusRestClientBuilder.newBuilder()
                                .baseUri(config.sources().get(name))
                                .connectTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                                .readTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                                .build(FeedClient.class));
    }
}
