package care.onetribe.kit.feed;

import care.onetribe.kit.identity.ServiceToken;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Reads the feeds that handlers of this service want, each from where it stopped, page by page in
 * turn. A feed that is away is asked again later each time.
 */
@ApplicationScoped
class FeedReader {

    private static final Logger LOG = Logger.getLogger(FeedReader.class);
    private static final int TIMEOUT_SECONDS = 5;

    private final ReaderHandlers handlers;
    private final ReaderTurn turn;
    private final FeedConfig config;
    private final ServiceToken token;
    private final Clock clock;
    private final Map<String, FeedClient> clients = new ConcurrentHashMap<>();
    private final Map<String, Absence> absences = new ConcurrentHashMap<>();

    FeedReader(
            ReaderHandlers handlers,
            ReaderTurn turn,
            FeedConfig config,
            ServiceToken token,
            Clock clock) {
        this.handlers = handlers;
        this.turn = turn;
        this.config = config;
        this.token = token;
        this.clock = clock;
    }

    /** How long to wait for a feed that was away. */
    private record Absence(Duration delay, Instant until) {}

    @Scheduled(every = "${onetribe.feed.poll:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void readAll() {
        if (token.isConfigured()) {
            while (readNext()) {
                // each reader's next page
            }
        }
    }

    /** Whether one of them may have more to read now. */
    private boolean readNext() {
        boolean isMoreThere = false;
        for (var reader : handlers.all().entrySet()) {
            isMoreThere |= read(reader.getKey(), reader.getValue());
        }
        return isMoreThere;
    }

    private boolean read(String reader, List<EventHandler> handlersOfIt) {
        var source = handlersOfIt.get(0).source();
        if (!config.sources().containsKey(source) || isAway(source)) {
            return false;
        }
        try {
            boolean isMoreThere =
                    turn.take(
                            reader,
                            handlersOfIt,
                            (cursor, limit) ->
                                    client(source).read(token.authorization(), cursor, limit));
            absences.remove(source);
            return isMoreThere;
        } catch (ProcessingException | WebApplicationException away) {
            LOG.warnf("The feed of %s is away: %s", source, away.getMessage());
            waitFor(source);
        } catch (RuntimeException failure) {
            // Such as a database that is away: the other readers still get their turn.
            LOG.errorf(failure, "%s could not read", reader);
        }
        return false;
    }

    private boolean isAway(String source) {
        var absence = absences.get(source);
        return absence != null && clock.instant().isBefore(absence.until());
    }

    private void waitFor(String source) {
        absences.compute(
                source,
                (name, earlier) -> {
                    var delay =
                            earlier == null
                                    ? config.retryDelay()
                                    : ReaderTurn.shorter(
                                            earlier.delay().multipliedBy(2),
                                            config.longestAbsenceDelay());
                    return new Absence(delay, clock.instant().plus(delay));
                });
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
