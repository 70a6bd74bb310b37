package care.onetribe.kit.log;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class DepartedClientsTest {

    private static final String STREAMS =
            "org.jboss.resteasy.reactive.server.handlers.PublisherResponseHandler";

    private final DepartedClients filter = new DepartedClients();

    @Test
    void thatAClientLeftAStreamIsNoError() {
        for (var failure :
                List.of(
                        new HttpClosedException("Connection was closed"),
                        new ClosedChannelException(),
                        new IOException("Connection reset by peer"),
                        new CompletionException(new IOException("Broken pipe")))) {
            assertFalse(filter.isLoggable(told(STREAMS, failure)), failure.toString());
        }
    }

    @Test
    void thatNettyCouldNotWriteToAClientThatLeftIsNoErrorEither() {
        var netty = "io.netty.channel.AbstractChannelHandlerContext";

        assertFalse(filter.isLoggable(told(netty, new ClosedChannelException())));
        assertTrue(filter.isLoggable(told(netty, new IllegalStateException("no such handler"))));
    }

    @Test
    void otherFailuresOfStreamsAreTold() {
        assertTrue(filter.isLoggable(told(STREAMS, new IllegalStateException("no position"))));
        assertTrue(filter.isLoggable(told(STREAMS, new IOException("No space left on device"))));
        assertTrue(filter.isLoggable(told(STREAMS, null)));
    }

    @Test
    void whatOthersTellIsNotItsConcern() {
        assertTrue(filter.isLoggable(told("care.onetribe", new ClosedChannelException())));
    }

    private static LogRecord told(String logger, Throwable failure) {
        var told = new LogRecord(Level.SEVERE, "Exception in SSE server handling");
        told.setLoggerName(logger);
        told.setThrown(failure);
        return told;
    }
}
