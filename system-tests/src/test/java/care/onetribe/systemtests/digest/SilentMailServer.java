package care.onetribe.systemtests.digest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Takes connections and never says a word, so that who sends a letter is in the middle of it. */
final class SilentMailServer implements AutoCloseable {

    private static final int LONGEST_WAIT_MILLIS = 60_000;

    private final ServerSocket server;
    private Socket connection;

    SilentMailServer(int port) throws IOException {
        server = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
        server.setSoTimeout(LONGEST_WAIT_MILLIS);
    }

    /** Returns when somebody has begun to send one. */
    void awaitLetter() throws IOException {
        connection = server.accept();
    }

    @Override
    public void close() throws IOException {
        if (connection != null) {
            connection.close();
        }
        server.close();
    }
}
