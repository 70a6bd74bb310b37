package care.onetribe.ticket.caremetric;

import static care.onetribe.ticket.Desk.open;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergedPlanTest {

    @Inject Rows rows;

    /** Statistics say that nearly all tickets have the same value there: none. */
    @Test
    void ticketsThatWentOverIntoOthersAreReadByTheirIndexAndNotAllOfThem() {
        long like = open("One of very many");
        rows.change(
                """
                insert into ticket (version, subject, channel, status, urgency, customer_mood,
                  opening_mood, customer_id, owner_id, team_id, expectation_confirmed, exchanges, replies, handovers,
                  reopenings, unanswered, opened_at, last_message_at)
                select 0, subject, channel, 'WAITING_ON_CUSTOMER', urgency, customer_mood,
                  opening_mood, customer_id, 'explained', 'explained', false, 0, 0, 0, 0, false, opened_at, last_message_at
                from ticket join seq_1_to_5000 where id = ?
                """,
                List.of(like));
        rows.read("analyze table ticket", List.of(), row -> row.getString(1));
        var heads = LongStream.range(like, like + TicketStates.LOOKED_UP).boxed().toList();

        var access =
                rows.read(
                        "explain " + TicketStates.WENT_OVER.formatted(Rows.marks(heads.size())),
                        heads,
                        row -> row.getString("type") + " " + row.getString("key"));

        assertEquals(List.of("range ticket_merged"), access);
    }
}
