package care.onetribe.systemtests.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.suite.Application;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;

/** The readers by which services learn from each other, as operators see them. */
public final class FeedReaders {

    private static final Duration LONGEST_LAG = Duration.ofSeconds(60);
    private static final List<Application> SERVICES =
            List.of(Application.TICKET, Application.COACHING, Application.RECOGNITION);

    private final RunningSuite suite;

    public FeedReaders(RunningSuite suite) {
        this.suite = suite;
    }

    /** Returns when every reader has read all that had happened when this was called. */
    public void awaitCaughtUp() {
        SERVICES.forEach(
                service -> {
                    for (var reader : read(service, "")) {
                        var source = reader.required("source").textValue();
                        long end = suite.endOfFeed("/%s-events".formatted(source));
                        awaitPosition(service, reader.required("reader").textValue(), end);
                    }
                });
    }

    /** That no reader left anything out. */
    public void requireNothingSetAside() {
        SERVICES.forEach(
                service ->
                        assertEquals(
                                List.of(),
                                StreamSupport.stream(
                                                read(service, "/set-aside").spliterator(), false)
                                        .toList(),
                                service::module));
    }

    private void awaitPosition(Application service, String reader, long end) {
        Awaitility.await(reader + " of " + service.module())
                .atMost(LONGEST_LAG)
                .until(() -> position(service, reader) >= end);
    }

    private long position(Application service, String name) {
        for (var reader : read(service, "")) {
            if (reader.required("reader").textValue().equals(name)) {
                return reader.path("position").asLong();
            }
        }
        throw new AssertionError(service.module() + " has no reader " + name);
    }

    private JsonNode read(Application service, String path) {
        return suite.operators(service, "/q/feed-readers" + path).expect(200).json();
    }
}
