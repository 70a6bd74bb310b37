package care.onetribe.ticket.conversation;

import care.onetribe.ticket.wordindex.WordIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Writes many messages in three exchanges with the database, however many they are. */
@ApplicationScoped
public class MessageBatch {

    private static final String INSERT =
            "insert into message (ticket_id, kind, author_id, sent_at, heading, body)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private final DataSource dataSource;
    private final EntityManager entities;
    private final WordIndex words;

    MessageBatch(DataSource dataSource, EntityManager entities, WordIndex words) {
        this.dataSource = dataSource;
        this.entities = entities;
        this.words = words;
    }

    /**
     * Inserts all messages of tickets that had none.
     *
     * @param messages by the ids of their tickets, ascending
     * @return their ids, in the same order
     */
    public List<Long> insert(List<Message> messages) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var message : messages) {
                message.bind(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        var ids = idsOf(messages);
        words.add(
                IntStream.range(0, ids.size())
                        .mapToObj(i -> messages.get(i).saidAs(ids.get(i)))
                        .toList());
        return ids;
    }

    /** A batch does not tell the ids it gave; they ascend with the rows. */
    private List<Long> idsOf(List<Message> messages) {
        return entities.createQuery(
                        "select m.id from Message m where m.ticketId in :tickets"
                                + " order by m.ticketId, m.id",
                        Long.class)
                .setParameter(
                        "tickets", messages.stream().map(Message::ticketId).distinct().toList())
                .getResultList();
    }
}
