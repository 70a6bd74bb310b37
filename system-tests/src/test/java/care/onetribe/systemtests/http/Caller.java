package care.onetribe.systemtests.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Somebody who sends requests through the gateway; every answer is checked as it comes. */
public final class Caller {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private final String gateway;
    private final String token;
    private final Consumer<Answer> check;

    /**
     * @param gateway URL without a slash at the end
     * @param token null for none
     * @param check fails for an answer that nobody was promised
     */
    public Caller(String gateway, String token, Consumer<Answer> check) {
        this.gateway = gateway;
        this.token = token;
        this.check = check;
    }

    public Answer get(String path) {
        return send(Request.get(path));
    }

    public Answer post(String path, String json) {
        return send(Request.post(path, json));
    }

    public Answer put(String path, String json) {
        return send(Request.put(path, json));
    }

    /**
     * @throws NoAnswer when none came
     */
    public Answer send(Request request) {
        try {
            return sendAsync(request).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof AssertionError broken
                    ? broken
                    : new NoAnswer(request, e.getCause());
        }
    }

    public CompletableFuture<Answer> sendAsync(Request request) {
        return open(request, BodyHandlers.ofByteArray())
                .thenApply(
                        response -> {
                            var answer = answer(request, response);
                            check.accept(answer);
                            return answer;
                        });
    }

    /** An answer that is read as it comes, unchecked. */
    public <T> CompletableFuture<HttpResponse<T>> open(Request request, BodyHandler<T> handler) {
        return CLIENT.sendAsync(http(request), handler);
    }

    private static Answer answer(Request request, HttpResponse<byte[]> response) {
        return new Answer(request, response.statusCode(), response.headers(), response.body());
    }

    private HttpRequest http(Request request) {
        var http =
                HttpRequest.newBuilder(URI.create(gateway + request.path()))
                        .timeout(LONGEST_WAIT)
                        .method(request.method(), BodyPublishers.ofByteArray(request.body()));
        if (token != null) {
            http.header("Authorization", "Bearer " + token);
        }
        request.headers().forEach(http::header);
        return http.build();
    }
}
