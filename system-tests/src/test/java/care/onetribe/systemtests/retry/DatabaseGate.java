package care.onetribe.systemtests.retry;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between a service and MariaDB. It passes everything on, except that it holds one commit
 * when it is told to, so that a test can end the service at exactly that point.
 */
final class DatabaseGate implements AutoCloseable {

    /** What is not passed on. */
    enum Held {
        /** The server never hears of it. */
        COMMIT,
        /** The server has committed; the service does not hear of that. */
        REPLY_TO_COMMIT
    }

    /** The commit of the transaction in which a word is written. */
    record Order(Held what, String word, CompletableFuture<Void> held) {}

    private final ServerSocket server;
    private final int databasePort;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    task -> {
                        var thread = new Thread(task, "database-gate");
                        thread.setDaemon(true);
                        return thread;
                    });
    private volatile Order order;

    DatabaseGate(int databasePort) throws IOException {
        this.databasePort = databasePort;
        server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    /** Where the service reaches the database. */
    int port() {
        return server.getLocalPort();
    }

    /**
     * Holds the commit of the transaction in which this word is written.
     *
     * @return comes when it is held
     */
    CompletableFuture<Void> hold(Held what, String word) {
        order = new Order(what, word, new CompletableFuture<>());
        return order.held();
    }

    private void accept() {
        try {
            while (true) {
                var service = server.accept();
                new HeldConnection(service, databasePort, () -> order).start(threads);
            }
        } catch (IOException closed) {
            threads.shutdown();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
