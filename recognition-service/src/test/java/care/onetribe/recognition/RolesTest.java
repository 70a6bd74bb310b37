package care.onetribe.recognition;

import static care.onetribe.recognition.Client.as;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which roles may call which operation at all; what they may see of it is tested with each. */
@QuarkusTest
class RolesTest {

    private static final Set<String> PEOPLE = Set.of("agent", "coach", "lead", "admin");
    private static final Set<String> LEADS = Set.of("lead", "admin");
    private static final List<String> ALL =
            List.of("agent", "coach", "lead", "admin", "integration", "service");

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GET,    /kudos,                         people",
        "POST,   /kudos,                         people",
        "GET,    /kudos/999999999,               people",
        "PATCH,  /kudos/999999999,               people",
        "DELETE, /kudos/999999999,               people",
        "GET,    /kudos-options?to=theo,         people",
        "GET,    /kudos/999999999/reactions,     people",
        "PUT,    /kudos/999999999/reactions/HEART, people",
        "DELETE, /kudos/999999999/reactions/HEART, people",
        "GET,    /kudos/999999999/comments,      people",
        "POST,   /kudos/999999999/comments,      people",
        "DELETE, /kudos/999999999/comments/1,    people",
        "POST,   /kudos/999999999/reports,       people",
        "GET,    /kudos-reports,                 leads",
        "GET,    /kudos-reports/999999999,       leads",
        "PUT,    /kudos/999999999/hiding,        leads",
        "DELETE, /kudos/999999999/hiding,        leads",
        "GET,    /recognition-preference,        people",
        "PUT,    /recognition-preference,        people",
        "GET,    /kudos-drafts,                  people",
        "POST,   /kudos-drafts,                  people",
        "GET,    /kudos-drafts/999999999,        people",
        "DELETE, /kudos-drafts/999999999,        people",
        "GET,    /customer-thanks,               people",
        "GET,    /customer-thanks/999999999,     people",
        "GET,    /feed,                          people",
        "GET,    /kudos/999999999/ripples,       people",
        "GET,    /kudos/999999999/ripple-summary, people",
        "GET,    /ripples,                       people",
        "GET,    /appreciation?team=nowhere,     leads",
        "GET,    /appreciation/own,              people",
        "POST,   /pattern-searches,              leads",
        "GET,    /pattern-searches/999999999,    leads",
        "GET,    /recognition-patterns?team=nowhere, leads",
        "GET,    /recognition-patterns/999999999, leads",
        "GET,    /recognition-patterns/999999999/looks, leads",
        "GET,    /digests/own,                   people",
        "GET,    /digests/teams/nowhere,         people"
    })
    void onlyTheseRolesMay(String method, String path, String who) {
        var allowed = who.equals("people") ? PEOPLE : LEADS;
        for (var role : ALL) {
            int status = call(as("somebody-" + role, role), "", method, path);
            if (!allowed.contains(role)) {
                assertEquals(403, status, role);
            } else if (!path.contains("nowhere") || role.equals("admin")) {
                assertNotEquals(403, status, role);
                assertNotEquals(401, status, role);
            }
        }
        assertEquals(401, call(given().contentType(ContentType.JSON), "/api/v1", method, path));
    }

    private static int call(RequestSpecification request, String base, String method, String path) {
        var type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        if (!method.equals("GET") && !method.equals("DELETE")) {
            request.body("{}");
        }
        return request.contentType(type).request(method, base + path).statusCode();
    }
}
