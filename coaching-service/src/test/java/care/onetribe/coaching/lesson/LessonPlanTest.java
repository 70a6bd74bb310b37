package care.onetribe.coaching.lesson;

import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.newTeam;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

/** A page of lessons costs the same however many there are that its reader may not see. */
@QuarkusTest
class LessonPlanTest {

    private static final String LESSONS =
            """
            insert into lesson (version, author_id, team_id, title, what_happened, what_we_learned,
              what_we_change, written_at, shared_at)
            select 0, concat(?, seq % 100), ?, 'T', 'H', 'L', 'C', now(6), now(6)
            from seq_1_to_2000
            """;

    private static final int KEY = 5;
    private static final int EXTRA = 9;

    @Inject EntityManager entities;

    @Test
    void bothReasonsToSeeALessonHaveTheirIndex() {
        var team = newTeam();
        var people = newHandle("crowd") + "-";
        lessons(people, team);
        lessons(people, newTeam());

        assertIndexed("lesson_author", "author_id = '%s7'".formatted(people));
        assertIndexed("lesson_team", "team_id = '%s'".formatted(team));
    }

    private void lessons(String people, String team) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(LESSONS)
                                        .setParameter(1, people)
                                        .setParameter(2, team)
                                        .executeUpdate());
    }

    private void assertIndexed(String index, String reason) {
        var plan =
                (Object[])
                        entities.createNativeQuery(
                                        "explain select id from lesson where %s and id < ?"
                                                        .formatted(reason)
                                                + " order by id desc limit 26")
                                .setParameter(1, Long.MAX_VALUE)
                                .getSingleResult();

        assertEquals(index, plan[KEY]);
        assertFalse(plan[EXTRA].toString().contains("filesort"), plan[EXTRA].toString());
    }
}
