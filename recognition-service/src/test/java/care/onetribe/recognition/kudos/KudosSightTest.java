package care.onetribe.recognition.kudos;

import static care.onetribe.recognition.Client.newHandle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What a page costs, counted in rows that the database reads for it. */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class KudosSightTest {

    private static final int CROWD = 20_000;
    private static final int PAGE = 26;

    /** Each of four reasons reads a page; the pages are joined, merged and sorted. */
    private static final int FEW_ROWS = 20 * PAGE;

    @Inject EntityManager entities;
    @Inject KudosSight sight;

    private final String giver = newHandle("giver");
    private final String recipient = newHandle("recipient");

    @BeforeAll
    void manyPrivateKudosAreNewerThanManyForEveryone() {
        inTransaction(() -> giveMany("EVERYONE"));
        inTransaction(() -> giveMany("PRIVATE"));
        inTransaction(
                () ->
                        entities.createNativeQuery("analyze table kudos, kudos_recipient")
                                .getResultList());
    }

    @Test
    void aPageCostsFewRowsHoweverManyItsReaderMayNotSee() {
        costsFewRows("stranger", filter(List.of(), List.of(), List.of(), null));
        costsFewRows(giver, filter(List.of(), List.of(), List.of(), null));
        costsFewRows(recipient, filter(List.of(), List.of(), List.of(), null));
    }

    @Test
    void aPageOfWhatSomebodyGaveCostsFewRows() {
        var fromGiver = filter(List.of(), List.of(giver), List.of(), null);

        costsFewRows("stranger", fromGiver);
        costsFewRows(giver, fromGiver);
    }

    @Test
    void aPageOfWhatSomebodyGotCostsFewRows() {
        var toRecipient = filter(List.of(recipient), List.of(), List.of(), null);

        costsFewRows("stranger", toRecipient);
        costsFewRows(recipient, toRecipient);
    }

    @Test
    void aPageOfAValueCostsFewRows() {
        costsFewRows("stranger", filter(List.of(), List.of(), List.of("teamwork"), null));
    }

    @Test
    void aPageAboutOneTicketCostsFewRows() {
        var aboutOne = filter(List.of(), List.of(), List.of(), "17");

        assertEquals(1, rowsRead("stranger", aboutOne).found());
        assertTrue(rowsRead("stranger", aboutOne).read() < FEW_ROWS);
    }

    private record Cost(int found, long read) {}

    private void costsFewRows(String reader, KudosFilter filter) {
        var cost = rowsRead(reader, filter);

        assertEquals(PAGE, cost.found());
        assertTrue(cost.read() < FEW_ROWS, "rows read: " + cost.read());
    }

    private Cost rowsRead(String reader, KudosFilter filter) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            long before = rowsReadSoFar();
                            int found = sight.latest(reader, Narrowing.by(filter), PAGE).size();
                            return new Cost(found, rowsReadSoFar() - before);
                        });
    }

    /** By this connection; reading the figure costs some rows itself, the same each time. */
    private long rowsReadSoFar() {
        return ((Number)
                        entities.createNativeQuery(
                                        "select sum(variable_value)"
                                                + " from information_schema.session_status"
                                                + " where variable_name like 'HANDLER_READ%'")
                                .getSingleResult())
                .longValue();
    }

    private static KudosFilter filter(
            List<String> to, List<String> from, List<String> value, String ticketId) {
        return new KudosFilter(
                to, from, value, ticketId == null ? null : About.Kind.TICKET, ticketId, null);
    }

    private void giveMany(String visibility) {
        run(
                """
                insert into kudos (version, from_id, value_key, message, about_kind, about_id,
                                   visibility, given_at, worded)
                select 0, '%s', 'teamwork', 'Thank you all.', 'TICKET', seq, '%s',
                       utc_timestamp(6), true
                  from seq_1_to_%d
                """
                        .formatted(giver, visibility, CROWD));
        run(
                """
                insert into kudos_recipient (kudos_id, place, member_id)
                select id, 0, '%s' from kudos where from_id = '%s' and visibility = '%s'
                """
                        .formatted(recipient, giver, visibility));
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
