package care.onetribe.ticket.caremetric;

import static care.onetribe.ticket.Desk.open;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.ticket.Crowd;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergedPlanTest {

    @Inject Rows rows;
    @Inject DataSource dataSource;

    /** Statistics say that nearly all tickets have the same value there: none. */
    @Test
    void ticketsThatWentOverIntoOthersAreReadByTheirIndexAndNotAllOfThem() throws SQLException {
        long like = open("One of very many");
        try (var connection = dataSource.getConnection()) {
            Crowd.like(like, connection);
        }
        var heads = LongStream.range(like, like + TicketStates.LOOKED_UP).boxed().toList();

        var access =
                rows.read(
                        "explain " + TicketStates.WENT_OVER.formatted(Rows.marks(heads.size())),
                        heads,
                        row -> row.getString("type") + " " + row.getString("key"));

        assertEquals(List.of("range ticket_merged"), access);
    }
}
