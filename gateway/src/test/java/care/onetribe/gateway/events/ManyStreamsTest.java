package care.onetribe.gateway.events;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.gateway.ServiceStandIn;
import care.onetribe.local.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class ManyStreamsTest {

    private static final int STREAMS = 1_000;
    private static final int CALLERS = 10;
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int ROOM = 256;

    /** More than the buffers of a connection ever hold. */
    private static final int BIG_EVENTS = 400;

    private static final int BIG = 40_000;

    /** Twice as long as clients may leave unread what was sent. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "onetribe.gateway.events.sources.ticket")
    URI ticketFeed;

    /** The clients live in the same process, so the gateway takes less than is measured here. */
    @Test
    void aThousandOpenStreamsTakeLessThan256MebibytesAndAllGetAnEvent() throws IOException {
        var streams = new ArrayList<Socket>();
        try {
            openOne(streams);
            long before = used();
            while (streams.size() < STREAMS) {
                openOne(streams);
            }
            var mark = "mark-" + System.nanoTime();
            add("{\"ticketId\":7,\"mark\":\"%s\"}".formatted(mark), 1);
            for (var stream : streams) {
                readUntil(stream, mark);
            }

            long taken = (used() - before) / MEBIBYTE;
            assertTrue(taken < ROOM, "It took %d MiB.".formatted(taken));
        } finally {
            close(streams);
        }
    }

    @Test
    void aClientThatDoesNotReadIsHungUpOnAndHarmsNobody() throws IOException {
        var positions =
                Positions.of(given().get(ticketFeed.resolve("/feeds").toString()).asString());
        try (var deaf = connect("mina", positions.toString());
                var stream = new EventReader(port, "theo", "agent", positions.toString())) {
            add(
                    "{\"ticketId\":7,\"number\":1,\"words\":\"%s\"}".formatted("x".repeat(BIG)),
                    BIG_EVENTS);
            add("{\"ticketId\":7,\"number\":2}", 1);

            for (int i = 0; i < BIG_EVENTS; i++) {
                assertEquals(1, stream.number());
            }
            assertEquals(2, stream.number());
            awaitSignsOfMoreThan(PATIENCE, stream);
            assertTrue(restOf(deaf) < (long) BIG * BIG_EVENTS);
        }
    }

    private void openOne(List<Socket> streams) throws IOException {
        var stream = connect("reader-" + streams.size() % CALLERS, null);
        streams.add(stream);
        readUntil(stream, "connected");
    }

    private Socket connect(String caller, String lastEventId) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(16 * 1024);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        var head =
                "GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                        + "Authorization: Bearer %s\r\n".formatted(TestTokens.of(caller, "agent"));
        if (lastEventId != null) {
            head += "Last-Event-ID: " + lastEventId + "\r\n";
        }
        socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void readUntil(Socket stream, String text) throws IOException {
        var read = new StringBuilder();
        var in = stream.getInputStream();
        while (read.indexOf(text) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("The stream ended: " + read);
            }
            read.append((char) next);
        }
    }

    private static void awaitSignsOfMoreThan(Duration time, EventReader stream) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            stream.awaitSign();
        }
    }

    /** How much still comes before the connection ends. */
    private static long restOf(Socket stream) {
        long bytes = 0;
        var buffer = new byte[64 * 1024];
        try {
            int read = 0;
            while (read >= 0) {
                bytes += read;
                read = stream.getInputStream().read(buffer);
            }
        } catch (SocketTimeoutException stillOpen) {
            throw new AssertionError("Nobody hung up.", stillOpen);
        } catch (IOException reset) {
            // Hung up on, in the other way.
            assertTrue(reset.getMessage().contains("reset"), reset.getMessage());
        }
        return bytes;
    }

    private void add(String data, int times) {
        given().body(data)
                .queryParam("times", times)
                .post(ticketFeed + "/ticket.opened")
                .then()
                .statusCode(200);
    }

    private static long used() {
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        var direct =
                ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                        .mapToLong(BufferPoolMXBean::getMemoryUsed)
                        .sum();
        return heap + direct;
    }

    private static void close(List<Socket> streams) throws IOException {
        for (var stream : streams) {
            stream.close();
        }
    }
}
