package care.onetribe.gateway.section;

import io.smallrye.mutiny.Uni;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/**
 * How long the parts of one view took, for the header {@code Server-Timing} (W3C), by which
 * browsers and operators see what a slow view waited for.
 */
public final class PartTimes {

    /** Name of the header. */
    public static final String HEADER = "Server-Timing";

    private static final double NANOS_PER_MILLI = 1e6;

    private final Map<String, Long> nanos = new ConcurrentSkipListMap<>();

    /**
     * Measures a part from its subscription to its end.
     *
     * @param name a token, as in {@code coaching}
     */
    public <T> Uni<T> measured(String name, Uni<T> part) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            long start = System.nanoTime();
                            return part.eventually(
                                    () -> {
                                        nanos.put(name, System.nanoTime() - start);
                                    });
                        });
    }

    /** The value of the header: each part with its milliseconds. */
    public String header() {
        return nanos.entrySet().stream()
                .map(
                        part ->
                                String.format(
                                        Locale.ROOT,
                                        "%s;dur=%.1f",
                                        part.getKey(),
                                        part.getValue() / NANOS_PER_MILLI))
                .collect(Collectors.joining(", "));
    }
}
