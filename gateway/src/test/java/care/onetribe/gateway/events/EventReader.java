package care.onetribe.gateway.events;

import care.onetribe.local.testing.TestTokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A client of the stream. */
final class EventReader implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");

    private final HttpURLConnection connection;
    private final BufferedReader lines;
    private String id;

    /**
     * @param lastEventId null for now
     */
    EventReader(int port, String caller, String role, String lastEventId) throws IOException {
        var url = URI.create("http://127.0.0.1:%d/api/v1/events".formatted(port)).toURL();
        connection = (HttpURLConnection) url.openConnection();
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setRequestProperty("Accept", "text/event-stream");
        connection.setRequestProperty("Authorization", "Bearer " + TestTokens.of(caller, role));
        if (lastEventId != null) {
            connection.setRequestProperty("Last-Event-ID", lastEventId);
        }
        lines =
                new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The id of what came last, seen or not. */
    String id() {
        return id;
    }

    /** Reads up to the next sign of life. */
    void awaitSign() throws IOException {
        String line = "";
        while (!line.startsWith(":")) {
            line = read();
        }
        // The id may come behind the comment.
        while (!line.isEmpty()) {
            line = read();
        }
    }

    /** The number in the data of the next event. */
    int number() throws IOException {
        while (true) {
            var line = read();
            var number = NUMBER.matcher(line);
            if (line.startsWith("data:") && number.find()) {
                while (!line.isEmpty()) {
                    line = read();
                }
                return Integer.parseInt(number.group(1));
            }
        }
    }

    private String read() throws IOException {
        var line = lines.readLine();
        if (line == null) {
            throw new IOException("The stream has ended.");
        }
        if (line.startsWith("id:")) {
            id = line.substring("id:".length()).strip();
        }
        return line;
    }

    @Override
    public void close() {
        connection.disconnect();
    }
}
