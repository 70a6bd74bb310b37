package care.onetribe.recognition.feed;

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

/** What a page of the feed costs, counted in rows that the database reads for it. */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class FeedSightTest {

    private static final int CROWD = 20_000;
    private static final int PAGE = 26;

    /** Each of three reasons reads a page; the pages are joined, merged and sorted. */
    private static final int FEW_ROWS = 20 * PAGE;

    @Inject EntityManager entities;
    @Inject FeedSight sight;

    private final String member = newHandle("member");
    private final String team = newHandle("team");

    @BeforeAll
    void manyPrivateItemsAreNewerThanManyForEveryone() {
        inTransaction(() -> showMany("WIN", "EVERYONE"));
        inTransaction(() -> showMany("MILESTONE", "PRIVATE"));
        inTransaction(
                () ->
                        entities.createNativeQuery(
                                        "analyze table feed_item, feed_item_member, feed_item_team")
                                .getResultList());
    }

    @Test
    void aPageCostsFewRowsHoweverManyItsReaderMayNotSee() {
        costsFewRows("stranger", filter(List.of(), List.of(), List.of()));
        costsFewRows(member, filter(List.of(), List.of(), List.of()));
    }

    @Test
    void aPageOfAMemberCostsFewRows() {
        costsFewRows("stranger", filter(List.of(), List.of(member), List.of()));
        costsFewRows(member, filter(List.of(), List.of(member), List.of()));
    }

    @Test
    void aPageOfATeamCostsFewRows() {
        costsFewRows("stranger", filter(List.of(team), List.of(), List.of()));
    }

    @Test
    void aPageOfOneKindCostsFewRows() {
        costsFewRows("stranger", filter(List.of(), List.of(), List.of(FeedKind.WIN)));
    }

    private void costsFewRows(String reader, FeedFilter filter) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            long before = rowsReadSoFar();
                            int found = sight.latest(reader, filter, Long.MAX_VALUE, PAGE).size();
                            long read = rowsReadSoFar() - before;
                            assertEquals(PAGE, found);
                            assertTrue(read < FEW_ROWS, "rows read: " + read);
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

    private static FeedFilter filter(
            List<String> teams, List<String> members, List<FeedKind> kinds) {
        return new FeedFilter(teams, List.of(), members, kinds);
    }

    /** Of things of which there is none, so that other tests never see them. */
    private void showMany(String kind, String visibility) {
        run(
                """
                insert into feed_item (kind, source_id, visibility, hidden, at)
                select '%s', 900000000 + seq, '%s', false, utc_timestamp(6) from seq_1_to_%d
                """
                        .formatted(kind, visibility, CROWD));
        run(
                """
                insert into feed_item_member (item_id, member_id, recognised)
                select id, '%s', true from feed_item where kind = '%s' and source_id > 900000000
                """
                        .formatted(member, kind));
        if (visibility.equals("EVERYONE")) {
            run(
                    """
                    insert into feed_item_team (item_id, team_id)
                    select id, '%s' from feed_item where kind = '%s' and source_id > 900000000
                    """
                            .formatted(team, kind));
        }
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
