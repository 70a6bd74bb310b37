package care.onetribe.coaching.listing;

import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newMember;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What a page costs, counted in rows that the database reads for it; the clock decides nothing. */
@QuarkusTest
class PageCostTest {

    private static final int MANY = 5_000;
    private static final int PAGE = 25;

    /** A page with what belongs to its items, and what else the service reads meanwhile. */
    private static final int FEW_ROWS = 20 * PAGE;

    private static String member;

    @Inject EntityManager entities;
    @Inject DataSource dataSource;

    @BeforeEach
    void somebodyWithManyOfEverything() {
        if (member == null) {
            member = newMember("agent", null);
            fill();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/skill-assessments",
                "/skill-assessments?skill=write-clearly&side=SELF",
                "/skill-evidence",
                "/skill-evidence?skill=write-clearly",
                "/goals",
                "/goals?status=ACTIVE",
                "/goals?helping=true",
                "/support-gaps",
                "/support-gaps?status=REPORTED&owner=none",
                "/support-gaps?reporter=%s",
                "/support-gap-news",
                "/opportunities",
                "/opportunities?offeredBy=%s",
                "/opportunities?openOn=2026-03-01",
                "/opportunities?participant=%s",
                "/opportunities?skill=write-clearly",
                "/quizzes?active=true",
                "/quizzes?skill=write-clearly",
                "/quiz-attempts",
                "/quiz-repetitions"
            })
    void aPageCostsFewRowsHoweverManyThereAre(String list) throws Exception {
        var path = list.formatted(member);
        var next = costsFewRows(path, path);

        costsFewRows(path, path + (path.contains("?") ? "&" : "?") + "cursor=" + next);
    }

    private String costsFewRows(String list, String path) throws Exception {
        var page = get(path);
        long read = new RowsRead(dataSource).during(() -> get(path));

        assertEquals(PAGE, page.getList("items").size());
        assertTrue(read >= PAGE, "%s reads %d rows".formatted(list, read));
        assertTrue(read < FEW_ROWS, "%s reads %d rows".formatted(list, read));
        return page.getString("next");
    }

    private static JsonPath get(String path) {
        return as(member, "agent").get(path).then().statusCode(200).extract().jsonPath();
    }

    private void fill() {
        insert(
                "skill_assessment (member_id, skill_key, side, level, assessed_by_id, assessed_at)",
                "'M', 'write-clearly', 'SELF', 'WITH_HELP', 'M', now()");
        insert(
                "skill_evidence (member_id, skill_key, kind, source, at)",
                "'M', 'write-clearly', 'LESSON', concat('lessons/', seq), now()");
        insert(
                "goal (version, member_id, title, why, target_on, status, set_at)",
                "0, 'M', 'Goal', 'Why', now(), 'ACTIVE', now()");
        run(
                "insert into goal_step (goal_id, place, text) select id, 0, 'x' from goal"
                        + " where member_id = 'M'");
        run(
                "insert into goal_helper (goal_id, member_id) select id, 'M' from goal"
                        + " where member_id = 'M'");
        insert(
                "support_gap (version, missing, reporter_id, status, reported_at)",
                "0, 'x', 'M', 'REPORTED', now()");
        run(
                "insert into support_gap_step (gap_id, reporter_id, kind, by_id, at)"
                        + " select id, 'M', 'TAKEN', 'lea', now() from support_gap where reporter_id = 'M'");
        insert(
                "opportunity (version, kind, title, description, opens_on, closes_on, places,"
                        + " taken, offered_by_id, offered_at)",
                "0, 'MENTOR', 'x', 'x', '2000-01-01', '2999-12-31', 9, 0, 'M', now()");
        run(
                "insert into opportunity_skill (opportunity_id, skill_key) select id, 'write-clearly'"
                        + " from opportunity where offered_by_id = 'M'");
        run(
                "insert into participation (version, opportunity_id, member_id, said_yes_at)"
                        + " select 0, id, 'M', now() from opportunity where offered_by_id = 'M'");
        insert(
                "quiz (version, title, skill_key, questions, active, added_by_id, added_at)",
                "0, 'x', 'write-clearly',"
                        + " '[{\"key\": \"q\", \"text\": \"x\", \"choices\": []}]', true, 'M', now()");
        run(
                "insert into quiz_attempt (quiz_id, member_id, results, answered, answered_right,"
                        + " attempted_at) select id, 'M', '[]', 0, 0, now() from quiz"
                        + " where added_by_id = 'M'");
        run(
                "insert into quiz_card (member_id, quiz_id, question_key, answered_right, rest, due_on)"
                        + " select 'M', id, 'q', false, 1, '2026-03-02' from quiz where added_by_id = 'M'");
        analyze();
    }

    private void insert(String into, String values) {
        run("insert into %s select %s from seq_1_to_%d".formatted(into, values, MANY));
    }

    private void run(String sql) {
        var statement = sql.replace("'M'", "'" + member + "'");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    private void analyze() {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "analyze table skill_assessment, skill_evidence,"
                                                        + " goal, goal_helper, support_gap,"
                                                        + " support_gap_step, opportunity,"
                                                        + " opportunity_skill, participation, quiz,"
                                                        + " quiz_attempt, quiz_card")
                                        .getResultList());
    }
}
