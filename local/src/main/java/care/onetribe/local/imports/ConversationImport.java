package care.onetribe.local.imports;

import care.onetribe.local.LocalProblem;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.InputStreamRequestContent;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * Sends a file of conversations to the suite in one request whose answer is read while the file is
 * still being sent, which the HTTP client of the JDK cannot do. Neither is ever whole in memory.
 */
public final class ConversationImport {

    private static final String NDJSON = "application/x-ndjson";
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private final JsonMapper json = new JsonMapper();
    private final String url;
    private final String token;

    /**
     * @param gateway URL without a slash at the end
     * @param token of somebody who may import
     */
    public ConversationImport(String gateway, String token) {
        url = gateway + "/api/v1/conversation-imports";
        this.token = token;
    }

    /**
     * Imports the file; returns when every line was answered.
     *
     * @param results takes what became of each line, in order
     * @throws LocalProblem when the import is refused as a whole or breaks off
     */
    public void run(ConversationFile file, Consumer<LineResult> results) {
        var client = new HttpClient();
        client.setIdleTimeout(LONGEST_SILENCE.toMillis());
        LifeCycle.start(client);
        try (var lines = file.open();
                var answer = new InputStreamResponseListener()) {
            send(client, lines, answer);
            requireOk(answer);
            var answered = read(answer, results);
            if (answered < file.lines()) {
                throw brokenOff(new EOFException("the answer ended early"));
            }
        } catch (IOException | TimeoutException e) {
            throw brokenOff(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw brokenOff(e);
        } finally {
            LifeCycle.stop(client);
        }
    }

    private void send(HttpClient client, InputStream lines, InputStreamResponseListener answer) {
        var buffers = new ByteBufferPool.Sized(client.getByteBufferPool());
        client.newRequest(url)
                .method(HttpMethod.POST)
                .headers(headers -> headers.put(HttpHeader.AUTHORIZATION, "Bearer " + token))
                .body(new InputStreamRequestContent(NDJSON, lines, buffers))
                .send(answer);
    }

    private void requireOk(InputStreamResponseListener answer)
            throws IOException, InterruptedException, TimeoutException {
        var status = status(answer);
        if (status != HttpStatus.OK_200) {
            var problem = json.readTree(answer.getInputStream());
            throw new LocalProblem(
                    "The import was refused (%d): %s"
                            .formatted(status, problem.path("detail").asText("no reason given")));
        }
    }

    private int status(InputStreamResponseListener answer)
            throws InterruptedException, TimeoutException {
        try {
            return answer.get(LONGEST_SILENCE.toSeconds(), TimeUnit.SECONDS).getStatus();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ConnectException
                    ? new LocalProblem(
                            "%s does not answer; ./onetribe up starts the suite.".formatted(url), e)
                    : brokenOff(e);
        }
    }

    private long read(InputStreamResponseListener answer, Consumer<LineResult> results)
            throws IOException {
        var answered = 0L;
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(answer.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                results.accept(json.readValue(line, LineResult.class));
                answered++;
            }
        }
        return answered;
    }

    private static LocalProblem brokenOff(Exception cause) {
        return new LocalProblem(
                "The connection broke. Run the same command again: it goes on from there.", cause);
    }
}
