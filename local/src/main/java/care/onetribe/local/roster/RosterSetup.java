package care.onetribe.local.roster;

import care.onetribe.local.LocalProblem;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the teams and members of the local roster where they are not yet, through the API. */
public final class RosterSetup {

    private static final int PRECONDITION_FAILED = 412;

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final String api;
    private final String token;

    /**
     * @param url of the gateway, or of coaching-service
     * @param token of an admin
     */
    public RosterSetup(String url, String token) {
        api = url + "/api/v1";
        this.token = token;
    }

    /** What somebody changed about a team or a member stays as it is. */
    public void run() {
        create("/teams/north", Map.of("name", "North"));
        create("/teams/south", Map.of("name", "South"));
        LocalRoster.members()
                .forEach(person -> create("/members/" + person.handle(), body(person)));
    }

    private static Map<String, Object> body(Person person) {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", person.name());
        body.put("email", person.email());
        body.put("roles", person.roles());
        if (person.team() != null) {
            body.put("teamId", person.team());
        }
        return body;
    }

    private void create(String path, Map<String, Object> body) {
        try {
            var answer = client.send(request(path, body), BodyHandlers.ofString());
            var done = answer.statusCode() < 300 || answer.statusCode() == PRECONDITION_FAILED;
            if (!done) {
                throw new LocalProblem(
                        "The roster could not be made: %s was answered by %s"
                                .formatted(path, answer.body()));
            }
        } catch (IOException e) {
            throw new LocalProblem("The roster could not be made: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalProblem("Interrupted while making the roster.", e);
        }
    }

    private HttpRequest request(String path, Map<String, Object> body) throws IOException {
        return HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("If-None-Match", "*")
                .PUT(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build();
    }
}
