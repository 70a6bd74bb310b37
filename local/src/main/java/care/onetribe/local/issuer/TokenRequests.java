package care.onetribe.local.issuer;

import care.onetribe.local.LocalProblem;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Asks a local issuer for tokens over HTTP; needs nothing but the JDK. */
public final class TokenRequests {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern REASON =
            Pattern.compile("\"error_description\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String issuer;

    public TokenRequests(String issuer) {
        this.issuer = issuer;
    }

    /** Returns a token for somebody of the local roster. */
    public String token(String handle) {
        return token(handle, "");
    }

    /**
     * Returns a token.
     *
     * @param handle anybody's, known or not
     * @param groups roles separated by spaces; empty for those that the local roster has
     */
    public String token(String handle, String groups) {
        var form = "grant_type=client_credentials&client_id=local&client_secret=local";
        form += "&username=" + encoded(handle);
        if (!groups.isEmpty()) {
            form += "&groups=" + encoded(groups);
        }
        var answer = post(form);
        if (answer.statusCode() != 200) {
            throw new LocalProblem(first(REASON, answer.body()));
        }
        return first(TOKEN, answer.body());
    }

    private HttpResponse<String> post(String form) {
        var request =
                HttpRequest.newBuilder(URI.create(issuer + "/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LocalProblem(
                    "%s does not answer; ./onetribe up starts the suite.".formatted(issuer), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalProblem("Interrupted while waiting for a token.", e);
        }
    }

    private static String first(Pattern pattern, String json) {
        return pattern.matcher(json)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new LocalProblem("Not the answer of a local issuer: " + json));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
