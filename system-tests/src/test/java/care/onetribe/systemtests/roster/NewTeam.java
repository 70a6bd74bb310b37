package care.onetribe.systemtests.roster;

import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;

/** A team that only one test knows, with members whom nobody else thanks or gives work. */
public record NewTeam(RunningSuite suite, String id) {

    public static NewTeam make(RunningSuite suite, String id) {
        var team = Request.put("/teams/" + id, "{\"name\": \"Team %s\"}".formatted(id));
        suite.as("ada").send(team.with("If-None-Match", "*")).expect(201);
        return new NewTeam(suite, id);
    }

    /**
     * @param role as in {@code agent}
     */
    public NewTeam with(String handle, String role) {
        var member =
                """
                {"name": "%s", "teamId": "%s", "roles": ["%s"]}
                """
                        .formatted(handle, id, role);
        var request = Request.put("/members/" + handle, member).with("If-None-Match", "*");
        suite.as("ada").send(request).expect(201);
        return this;
    }
}
