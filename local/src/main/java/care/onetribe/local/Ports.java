package care.onetribe.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of the loopback interface. */
public final class Ports {

    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 32_000;

    private Ports() {}

    /**
     * Different ports that nobody listens on at this moment. They are below those that systems give
     * to outgoing connections: one of these cannot be in the way of a part that starts again.
     */
    public static List<Integer> free(int count) {
        return ThreadLocalRandom.current()
                .ints(LOWEST, HIGHEST)
                .distinct()
                .filter(port -> !isTaken(port))
                .limit(count)
                .boxed()
                .toList();
    }

    public static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            // A connection that was closed a moment ago does not matter.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
