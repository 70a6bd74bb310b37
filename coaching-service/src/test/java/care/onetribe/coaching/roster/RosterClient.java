package care.onetribe.coaching.roster;

import static io.restassured.RestAssured.given;

import care.onetribe.local.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests to the roster as somebody, and handles that nobody has yet. */
public final class RosterClient {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private RosterClient() {}

    public static RequestSpecification as(String handle, String... roles) {
        return given().auth()
                .oauth2(TestTokens.of(handle, roles))
                .basePath("/api/v1")
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification asAdmin() {
        return as("ada", "admin");
    }

    public static String newHandle(String prefix) {
        return prefix + "-" + COUNT.incrementAndGet();
    }

    public static String newTeam() {
        var id = newHandle("team");
        create("/teams/" + id, "{\"name\": \"Team\"}").statusCode(201);
        return id;
    }

    /** A member of a team, or of none when it is null. */
    public static String newMember(String role, String teamId) {
        var id = newHandle(role);
        create("/members/" + id, member(role, teamId)).statusCode(201);
        return id;
    }

    public static ValidatableResponse create(String path, String body) {
        return asAdmin().header("If-None-Match", "*").body(body).put(path).then();
    }

    public static ValidatableResponse patch(RequestSpecification caller, String path, String body) {
        return caller.contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "*")
                .body(body)
                .patch(path)
                .then();
    }

    public static String member(String role, String teamId) {
        var team = teamId == null ? "null" : "\"" + teamId + "\"";
        return """
        {"name": "Somebody", "teamId": %s, "roles": ["%s"]}
        """
                .formatted(team, role);
    }
}
