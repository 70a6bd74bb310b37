package care.onetribe.recognition.kudos;

import static care.onetribe.recognition.Client.newHandle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.kit.text.SearchTerm;
import care.onetribe.kit.text.SearchWords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What a page of a search costs, counted in rows that the database reads for it. */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class KudosSearchCostTest {

    private static final int CROWD = 20_000;
    private static final int PAGE = 26;

    /** Of each kudos on it its words, recipients and teams. */
    private static final int FEW_ROWS = 20 * PAGE;

    @Inject EntityManager entities;
    @Inject KudosSight sight;
    @Inject WordEntry entry;

    private final String giver = newHandle("giver");
    private final String common = newHandle("common").replace("-", "");

    /** All of them have the common word, every hundredth the rare one, and each one of its own. */
    @BeforeAll
    void many() {
        inTransaction(
                () -> {
                    run(
                            """
                            insert into kudos (version, from_id, value_key, message, visibility,
                                               given_at, worded)
                            select 0, '%s', 'teamwork', 'Thank you all.', 'EVERYONE',
                                   utc_timestamp(6), true from seq_1_to_%d
                            """
                                    .formatted(giver, CROWD));
                    var words = "insert into kudos_word (word, kudos_id) select %s, id from kudos";
                    var ofGiver = " where from_id = '%s'".formatted(giver);
                    run(words.formatted("'" + common + "'") + ofGiver);
                    run(words.formatted("concat('" + common + "x', id)") + ofGiver);
                    run(words.formatted("'rare" + common + "'") + ofGiver + " and id % 100 = 0");
                });
        inTransaction(() -> entities.createNativeQuery("analyze table kudos_word").getResultList());
    }

    @Test
    void aPageOfACommonWordCostsFewRows() {
        costsFewRows(common, PAGE, FEW_ROWS);
    }

    @Test
    void aRareWordIsLookedUpFirst() {
        costsFewRows(common + " rare" + common, PAGE, FEW_ROWS);
    }

    @Test
    void aPageOfABeginningThatManyWordsHaveCostsFewRows() {
        costsFewRows(common + "*", PAGE, 2 * FEW_ROWS);
    }

    @Test
    void wordsThatNoKudosHasTogetherCostAsMuchAsTheRarest() {
        costsFewRows("rare" + common + " nowhere" + common, 0, FEW_ROWS);
    }

    private void costsFewRows(String q, int found, int most) {
        inTransaction(
                () -> {
                    var narrowing = new Narrowing();
                    var from = entry.of(SearchTerm.of(SearchWords.of(q)), narrowing);
                    long before = rowsReadSoFar();
                    var ids =
                            from.map(by -> sight.latest(by, "stranger", narrowing, PAGE))
                                    .orElseGet(() -> sight.latest("stranger", narrowing, PAGE));
                    long read = rowsReadSoFar() - before;

                    assertEquals(found, ids.size());
                    assertEquals(ids.stream().sorted(Comparator.reverseOrder()).toList(), ids);
                    assertTrue(read < most, "rows read: " + read);
                });
    }

    /** By this connection; reading the figure costs some rows itself, the same each time. */
    private long rowsReadSoFar() {
        List<?> read =
                entities.createNativeQuery(
                                "select sum(variable_value) from information_schema.session_status"
                                        + " where variable_name like 'HANDLER_READ%'")
                        .getResultList();
        return ((Number) read.get(0)).longValue();
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
