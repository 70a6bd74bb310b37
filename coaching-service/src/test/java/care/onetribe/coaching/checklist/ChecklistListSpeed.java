package care.onetribe.coaching.checklist;

import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.TestTokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * 500 members with 200 checklists each, and with 200 pieces of evidence and 40 assessments each:
 * how long a page takes through HTTP with its token checked, the first one and one further down. No
 * test of the build, which {@link ChecklistPlanTest} is; run it by its name. It writes {@code
 * target/list-speed.md}.
 */
@QuarkusTest
class ChecklistListSpeed {

    private static final int WARMING = 20;
    private static final int RUNS = 101;
    private static final int PAGES_DOWN = 3;
    private static final double AIM_MILLIS = 50;

    private static final String MEMBERS =
            """
            insert into member (id, version, name, team_id, started_on, active)
            select concat('T-m', seq), 0, 'Somebody', 'T', '2026-01-01', true from seq_1_to_500
            """;

    private static final String CHECKLISTS =
            """
            insert into checklist (version, member_id, team_id, template_key, template_version_id,
              status, marks, due_on, due_at, awaited_at, assigned_at)
            select 0, concat('T-m', 1 + s.seq % 500), 'T', v.template_key, v.id,
              if(s.seq % 40 = 0, 'OPEN', 'COMPLETED'), '[]', '2026-01-01',
              '2026-01-02' + interval s.seq minute,
              if(s.seq % 40 = 0, '2026-01-02' + interval s.seq minute, null), '2026-01-01'
            from seq_1_to_100000 s join checklist_template_version v
              on v.template_key = if(s.seq % 3 = 0, 'first-day', 'first-week') and v.number = 1
            """;

    private static final String EVIDENCE =
            """
            insert into skill_evidence (member_id, skill_key, kind, source, shows, at)
            select concat('T-m', 1 + seq % 500), s.skill_key, 'QUIZ', concat('quizzes/', seq),
              'WITH_HELP', '2026-01-01' + interval seq minute
            from seq_1_to_20000 join (select skill_key from skill order by skill_key limit 5) s
            """;

    private static final String ASSESSMENTS =
            """
            insert into skill_assessment (member_id, skill_key, side, level, assessed_by_id,
              assessed_at)
            select concat('T-m', 1 + seq % 500), s.skill_key, 'SELF', 'WITH_HELP',
              concat('T-m', 1 + seq % 500), '2026-01-01'
            from seq_1_to_4000 join (select skill_key from skill order by skill_key limit 5) s
            """;

    @Inject EntityManager entities;

    @TestHTTPResource("/api/v1")
    String root;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final List<String> report = new ArrayList<>();
    private final List<String> tooSlow = new ArrayList<>();
    private String team;

    @Test
    void anyPageTakesFiftyMillisecondsAtTheMost() throws Exception {
        team = newTeam();
        for (var sql : List.of(MEMBERS, CHECKLISTS, EVIDENCE, ASSESSMENTS)) {
            fill(sql);
        }
        report.add("| list | as | first page: median, 90 %% | page %d |".formatted(PAGES_DOWN + 1));
        report.add("| --- | --- | ---: | ---: |");
        var lead = TestTokens.of("ada", "admin");
        for (var list : listsOfLeads()) {
            time("admin", lead, list);
        }
        var member = TestTokens.of(team + "-m7", "agent");
        for (var list : listsOfMembers()) {
            time("the member", member, list);
        }
        report.forEach(System.out::println);
        Files.write(Path.of("target", "list-speed.md"), report);
        assertEquals(List.of(), tooSlow);
    }

    private static List<String> listsOfLeads() {
        return List.of(
                "/checklists?team=T",
                "/checklists?team=T&status=OPEN",
                "/checklists?team=T&status=COMPLETED&template=first-day",
                "/checklists?team=T&template=first-week",
                "/checklists?team=T&dueBefore=2030-01-01T00:00:00Z",
                "/checklists?member=T-m7",
                "/checklists?member=T-m7&template=first-day",
                "/checklists?team=T&limit=100",
                "/members?team=T",
                "/members",
                "/skill-evidence?member=T-m7",
                "/skill-assessments?member=T-m7",
                "/onboardings?team=T",
                "/routines?team=T",
                "/checklist-templates");
    }

    private static List<String> listsOfMembers() {
        return List.of(
                "/checklists",
                "/checklists?status=OPEN",
                "/checklists?dueBefore=2030-01-01T00:00:00Z",
                "/skill-evidence",
                "/skill-assessments",
                "/members/T-m7/skill-standings",
                "/skills");
    }

    private void time(String who, String token, String list) throws Exception {
        var path = ofTeam(list);
        double[] first = millis(token, path);
        var down = path;
        for (int i = 0; i < PAGES_DOWN && down != null; i++) {
            down = next(path, get(token, down));
        }
        var further = down == null ? null : millis(token, down);
        report.add(
                "| `%s` | %s | %s | %s |"
                        .formatted(list, who, shown(first), further == null ? "" : shown(further)));
        if (first[0] > AIM_MILLIS || further != null && further[0] > AIM_MILLIS) {
            tooSlow.add(list);
        }
    }

    private static String shown(double[] millis) {
        return String.format(Locale.ROOT, "%.1f ms, %.1f ms", millis[0], millis[1]);
    }

    /** Median and 90th percentile. */
    private double[] millis(String token, String path) throws Exception {
        var times = new long[RUNS];
        for (int i = -WARMING; i < RUNS; i++) {
            long start = System.nanoTime();
            get(token, path);
            times[Math.max(i, 0)] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return new double[] {times[RUNS / 2] / 1e6, times[RUNS * 9 / 10] / 1e6};
    }

    private String next(String path, String page) throws IOException {
        JsonNode cursor = json.readTree(page).path("next");
        return cursor.isTextual()
                ? path
                        + (path.contains("?") ? "&" : "?")
                        + "cursor="
                        + URLEncoder.encode(cursor.textValue(), StandardCharsets.UTF_8)
                : null;
    }

    private String get(String token, String path) throws IOException, InterruptedException {
        var answer =
                http.send(
                        HttpRequest.newBuilder(URI.create(root + path))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), () -> path + answer.body());
        return answer.body();
    }

    private void fill(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(ofTeam(sql)).executeUpdate());
    }

    private String ofTeam(String text) {
        return text.replace("T-m", team + "-m")
                .replace("'T'", "'" + team + "'")
                .replace("team=T", "team=" + team);
    }
}
