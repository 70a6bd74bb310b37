package care.onetribe.kit.log;

import io.quarkus.logging.LoggingFilter;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Keeps out of the log what is no fault: that a client of a stream left. Quarkus and Netty tell of
 * it as of an error, with a stack trace; one line for whoever looks for it is enough.
 */
@LoggingFilter(name = "departed-clients")
public final class DepartedClients implements Filter {

    private static final Logger LOG = Logger.getLogger(DepartedClients.class);

    /** Who writes streams, and whom it tells of what it could not write. */
    private static final Set<String> TELLERS =
            Set.of(
                    "org.jboss.resteasy.reactive.server.handlers.PublisherResponseHandler",
                    "io.netty.channel.AbstractChannelHandlerContext");

    @Override
    public boolean isLoggable(LogRecord told) {
        if (!TELLERS.contains(told.getLoggerName()) || !isDeparture(told.getThrown())) {
            return true;
        }
        LOG.debugf("A client left a stream: %s", told.getThrown().getMessage());
        return false;
    }

    /** A connection that is closed, or ends while something is written to it. */
    private static boolean isDeparture(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(
                        cause ->
                                cause instanceof HttpClosedException
                                        || cause instanceof ClosedChannelException
                                        || cause instanceof IOException && isBroken(cause));
    }

    /** As the kernel names it, which has no type of its own in Java. */
    private static boolean isBroken(Throwable failure) {
        var message = String.valueOf(failure.getMessage());
        return message.contains("Broken pipe") || message.contains("Connection reset");
    }
}
