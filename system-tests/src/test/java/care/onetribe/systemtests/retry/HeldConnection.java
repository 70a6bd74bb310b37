package care.onetribe.systemtests.retry;

import care.onetribe.systemtests.retry.DatabaseGate.Held;
import care.onetribe.systemtests.retry.DatabaseGate.Order;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** One connection through the gate, understood as far as needed to find a commit. */
final class HeldConnection {

    /** COM_QUERY, and the text of the query. */
    private static final String COMMIT = "\u0003COMMIT";

    private static final int HEADER_BYTES = 4;
    private static final int BUFFER_BYTES = 1 << 16;

    private final Socket service;
    private final Socket database;
    private final Supplier<Order> order;
    private volatile boolean chosen;
    private volatile boolean silenced;

    /**
     * @param order what is to be held, or null
     */
    HeldConnection(Socket service, int databasePort, Supplier<Order> order) throws IOException {
        this.service = service;
        this.order = order;
        database = new Socket(InetAddress.getLoopbackAddress(), databasePort);
        service.setTcpNoDelay(true);
        database.setTcpNoDelay(true);
    }

    void start(Executor threads) {
        threads.execute(() -> run(this::toDatabase));
        threads.execute(() -> run(this::toService));
    }

    private interface Direction {
        void pass() throws IOException;
    }

    /** The end of one side is the end of both, so that the server rolls back as after a crash. */
    private void run(Direction direction) {
        try (service;
                database) {
            direction.pass();
        } catch (IOException ended) {
            // A service that is killed does not say goodbye.
        }
    }

    private void toDatabase() throws IOException {
        var in = new DataInputStream(service.getInputStream());
        var out = database.getOutputStream();
        while (true) {
            var packet = readPacket(in);
            choose(packet);
            if (!chosen || !isCommit(packet)) {
                out.write(packet);
            } else if (order.get().what() == Held.REPLY_TO_COMMIT) {
                silenced = true;
                out.write(packet);
            } else {
                order.get().held().complete(null);
            }
        }
    }

    private void toService() throws IOException {
        var in = database.getInputStream();
        var out = service.getOutputStream();
        var buffer = new byte[BUFFER_BYTES];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (silenced) {
                order.get().held().complete(null);
            } else {
                out.write(buffer, 0, read);
            }
        }
    }

    /** Three bytes of length, one of sequence, and that many bytes. */
    private static byte[] readPacket(DataInputStream in) throws IOException {
        var header = in.readNBytes(HEADER_BYTES);
        if (header.length < HEADER_BYTES) {
            throw new IOException("the service has ended");
        }
        int length = (header[0] & 0xff) | (header[1] & 0xff) << 8 | (header[2] & 0xff) << 16;
        var packet = new byte[HEADER_BYTES + length];
        System.arraycopy(header, 0, packet, 0, HEADER_BYTES);
        in.readFully(packet, HEADER_BYTES, length);
        return packet;
    }

    private void choose(byte[] packet) {
        var wanted = order.get();
        if (wanted != null && text(packet).contains(wanted.word())) {
            chosen = true;
        }
    }

    private static boolean isCommit(byte[] packet) {
        return text(packet).substring(HEADER_BYTES).equalsIgnoreCase(COMMIT);
    }

    /** A character for each byte. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
