package care.onetribe.coaching.review;

import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of one person's reviews costs the same however many others there are. */
@QuarkusTest
class ReviewPlanTest {

    private static final String REVIEWS =
            """
            insert into review (version, member_id, reviewer_id, ticket_id, scorecard_key,
              scorecard_version, status, opened_at)
            select 0, concat(?, seq % 200), concat(?, seq % 200), seq, 'care-conversation', 1,
              'SHARED', now(6) from seq_1_to_20000
            """;

    private static final int KEY = 5;
    private static final int ROWS = 8;
    private static final int EXTRA = 9;

    @Inject EntityManager entities;

    private String people;

    @BeforeEach
    void twentyThousandReviewsOfTwoHundredPeople() {
        people = newHandle("crowd") + "-";
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(REVIEWS)
                                        .setParameter(1, people)
                                        .setParameter(2, people)
                                        .executeUpdate());
    }

    @ParameterizedTest
    @CsvSource({"member_id, review_member", "reviewer_id, review_reviewer"})
    void aPageIsReadAlongAnIndexInItsOrder(String column, String index) {
        var plan =
                (Object[])
                        entities.createNativeQuery(
                                        "explain select id from review where %s = ?"
                                                        .formatted(column)
                                                + " and status in ('DRAFT', 'SELF_ASSESSED',"
                                                + " 'SHARED', 'DISCUSSED') and id < ?"
                                                + " order by id desc limit 26")
                                .setParameter(1, people + "7")
                                .setParameter(2, Long.MAX_VALUE)
                                .getSingleResult();

        assertEquals(index, plan[KEY]);
        assertTrue(Long.parseLong(plan[ROWS].toString()) <= 200, () -> plan[ROWS] + " rows");
        assertFalse(plan[EXTRA].toString().contains("filesort"), plan[EXTRA].toString());
    }
}
