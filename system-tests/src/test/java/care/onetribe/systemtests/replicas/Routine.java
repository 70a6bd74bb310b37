package care.onetribe.systemtests.replicas;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Pages;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.roster.NewTeam;
import care.onetribe.systemtests.suite.RunningSuite;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** A checklist for every day, which is made when the day begins or the routine does. */
record Routine(RunningSuite suite, String template) {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    static Routine daily(RunningSuite suite, String template) {
        var ada = suite.as("ada");
        ada.post(
                        "/checklist-templates",
                        """
                        {"key": "%s", "details": {
                          "title": "Every day", "purpose": "DAILY", "recurrence": "FREQ=DAILY",
                          "items": [{"key": "breathe", "text": "Breathe out", "kind": "DO",
                                     "required": true, "evidence": "NONE", "skillKeys": []}]}}
                        """
                                .formatted(template))
                .expect(201);
        ada.send(Request.of("POST", "/api/v1/checklist-templates/%s/versions".formatted(template)))
                .expect(201);
        return new Routine(suite, template);
    }

    /** Begins it for a new team of so many; returns the team. */
    String beginFor(String team, int members) {
        var made = NewTeam.make(suite, team);
        membersOf(team, members).forEach(member -> made.with(member, "agent"));
        var begin = "{\"templateKey\": \"%s\", \"teamId\": \"%s\"}".formatted(template, team);
        admin().post("/routines", begin).expect(201);
        return team;
    }

    List<String> membersOf(String team, int members) {
        return IntStream.range(0, members).mapToObj(i -> "%s-%d".formatted(team, i)).toList();
    }

    void awaitListsOf(String team, int atLeast) {
        Awaitility.await().atMost(LONGEST_WAIT).until(() -> owners(team).size() >= atLeast);
    }

    /** Whose lists there are, sorted, as often as there is one. */
    List<String> owners(String team) {
        var lists = "/checklists?team=%s&template=%s".formatted(team, template);
        return Pages.all(admin(), lists).stream()
                .map(list -> list.required("memberId").textValue())
                .sorted()
                .toList();
    }

    private Caller admin() {
        return suite.as("ada");
    }
}
