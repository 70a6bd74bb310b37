package care.onetribe.gateway;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** An HTTP/1.1 exchange written byte by byte, for tests of what comes when. */
public final class RawExchange implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Socket socket;
    private final InputStream in;
    private int length;

    private RawExchange(Socket socket) throws IOException {
        this.socket = socket;
        in = new BufferedInputStream(socket.getInputStream());
    }

    public static RawExchange open(int port, String method, String path) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.setTcpNoDelay(true);
        return new RawExchange(socket).request(method, path);
    }

    /** Begins a request on the same connection. */
    public RawExchange request(String method, String path) throws IOException {
        write("%s %s HTTP/1.1\r\n".formatted(method, path));
        return header("Host", "localhost");
    }

    public RawExchange header(String name, String value) throws IOException {
        write(name + ": " + value + "\r\n");
        return this;
    }

    public void endHead() throws IOException {
        write("\r\n");
    }

    /** Writes a chunk; an empty one is the last. */
    public void writeChunk(String text) throws IOException {
        var length = text.getBytes(StandardCharsets.UTF_8).length;
        write(Integer.toHexString(length) + "\r\n" + text + "\r\n");
    }

    public void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Reads the head of the answer and returns its status. */
    public int readHead() throws IOException {
        int status = Integer.parseInt(readLine().split(" ")[1]);
        length = 0;
        for (var line = readLine(); !line.isEmpty(); line = readLine()) {
            if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(line.substring(LENGTH.length()).strip());
            }
        }
        return status;
    }

    /** Reads a whole answer whose length is stated and returns its status. */
    public int readAnswer() throws IOException {
        int status = readHead();
        readBody();
        return status;
    }

    /** Reads what comes after a head that stated a length. */
    public String readBody() throws IOException {
        return new String(readBytes(length), StandardCharsets.UTF_8);
    }

    /** Reads the next chunk; the last one is empty. */
    public String readChunk() throws IOException {
        int length = Integer.parseInt(readLine(), 16);
        var text = new String(readBytes(length), StandardCharsets.UTF_8);
        readLine();
        return text;
    }

    public byte[] readBytes(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("%d of %d bytes".formatted(bytes.length, length));
        }
        return bytes;
    }

    private void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String readLine() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
