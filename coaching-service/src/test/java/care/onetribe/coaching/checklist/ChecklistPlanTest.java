package care.onetribe.coaching.checklist;

import static care.onetribe.coaching.roster.RosterClient.asAdmin;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.testing.RowsRead;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 500 members with 200 checklists each: what a page costs, counted in rows that the database reads
 * for it, and along which index. The clock decides nothing.
 */
@QuarkusTest
class ChecklistPlanTest {

    private static final int PAGE = 25;

    /** A page of each of the five states, with its templates and what else is read meanwhile. */
    private static final int FEW_ROWS = 20 * PAGE;

    private static final int KEY = 5;
    private static final int EXTRA = 9;

    private static String team;

    @Inject EntityManager entities;
    @Inject DataSource dataSource;

    @BeforeEach
    void fiveHundredMembersWithTwoHundredListsEach() {
        if (team == null) {
            team = newTeam();
            run(
                    "insert into member (id, version, name, team_id, started_on, active)"
                            + " select concat('T-m', seq), 0, 'Somebody', 'T', '2026-01-01', true"
                            + " from seq_1_to_500");
            run(
                    "insert into checklist (version, member_id, team_id, template_key,"
                            + " template_version_id, status, marks, due_on, due_at, awaited_at,"
                            + " assigned_at) select 0, concat('T-m', 1 + s.seq % 500), 'T',"
                            + " v.template_key, v.id, if(s.seq % 40 = 0, 'OPEN', 'COMPLETED'), '[]',"
                            + " '2026-01-01', '2026-01-02' + interval s.seq minute, if(s.seq % 40 = 0,"
                            + " '2026-01-02' + interval s.seq minute, null), '2026-01-01' from"
                            + " seq_1_to_100000 s join checklist_template_version v on v.template_key"
                            + " = if(s.seq % 3 = 0, 'first-day', 'first-week') and v.number = 1");
            run("analyze table checklist");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?team=T",
                "?team=T&status=OPEN",
                "?team=T&status=COMPLETED&template=first-day",
                "?team=T&template=first-week",
                "?team=T&dueBefore=2030-01-01T00:00:00Z",
                "?member=T-m7",
                "?member=T-m7&template=first-day"
            })
    void aPageCostsFewRowsHoweverManyThereAre(String query) throws Exception {
        var path =
                "/checklists" + query.replace("T-m", team + "-m").replace("team=T", "team=" + team);
        var next = costsFewRows(path);

        costsFewRows(path + "&cursor=" + next);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "team_id = 'T' and status = 'OPEN' and id < 9999999 order by id desc|checklist_team",
                "team_id = 'T' and template_key = 'first-day' and status = 'OPEN' and id < 9999999"
                        + " order by id desc|checklist_team_template",
                "member_id = 'T-m7' and status = 'COMPLETED' and id < 9999999"
                        + " order by id desc|checklist_member",
                "team_id = 'T' and awaited_at < '2030-01-01'"
                        + " order by awaited_at, id|checklist_team_awaited",
                "member_id = 'T-m41' and awaited_at < '2030-01-01'"
                        + " order by awaited_at, id|checklist_member_awaited",
                "expires_at <= '2030-01-01' order by expires_at, id|checklist_expires"
            })
    void aPageIsReadAlongAnIndexInItsOrder(String where, String index) {
        var plan =
                (Object[])
                        entities.createNativeQuery(
                                        "explain select id from checklist where "
                                                + ofTeam(where)
                                                + " limit 26")
                                .getSingleResult();

        assertEquals(index, plan[KEY]);
        assertFalse(plan[EXTRA].toString().contains("filesort"), plan[EXTRA].toString());
    }

    private String costsFewRows(String path) throws Exception {
        var page = get(path);
        long read = new RowsRead(dataSource).during(() -> get(path));

        assertEquals(PAGE, page.getList("items").size());
        assertTrue(read >= PAGE, "%s reads %d rows".formatted(path, read));
        assertTrue(read < FEW_ROWS, "%s reads %d rows".formatted(path, read));
        return page.getString("next");
    }

    private static JsonPath get(String path) {
        return asAdmin().get(path).then().statusCode(200).extract().jsonPath();
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            var query = entities.createNativeQuery(ofTeam(sql));
                            if (sql.startsWith("analyze")) {
                                query.getResultList();
                            } else {
                                query.executeUpdate();
                            }
                        });
    }

    private static String ofTeam(String sql) {
        return sql.replace("'T-m", "'" + team + "-m").replace("'T'", "'" + team + "'");
    }
}
