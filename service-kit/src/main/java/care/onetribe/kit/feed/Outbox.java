package care.onetribe.kit.feed;

import care.onetribe.kit.time.UtcColumn;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Records events in the transaction of the change they tell of: both happen or neither. They are
 * written together just before the commit and get their position in the feed after it.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            "insert into event (type, subject, time, actor_id, data) values (?, ?, ?, ?, ?)";

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final ObjectMapper mapper;
    private final Sequencer sequencer;

    Outbox(
            DataSource dataSource,
            TransactionSynchronizationRegistry transactions,
            ObjectMapper mapper,
            Sequencer sequencer) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.mapper = mapper;
        this.sequencer = sequencer;
    }

    /**
     * Records an event.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void record(Event event) {
        @SuppressWarnings("unchecked") // only this class puts something under its own key
        var pending = (List<Event>) transactions.getResource(this);
        if (pending == null) {
            pending = new ArrayList<>();
            transactions.putResource(this, pending);
            transactions.registerInterposedSynchronization(new Write(pending));
        }
        pending.add(event);
    }

    private void insert(List<Event> events) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var event : events) {
                insert.setString(1, event.type());
                insert.setString(2, event.subject());
                insert.setObject(3, UtcColumn.of(event.time()));
                insert.setString(4, event.actorId());
                insert.setString(5, json(event.data()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String json(Object data) {
        try {
            return mapper.writeValueAsString(data);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private final class Write implements Synchronization {

        private final List<Event> pending;

        Write(List<Event> pending) {
            this.pending = pending;
        }

        @Override
        public void beforeCompletion() {
            insert(pending);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                sequencer.wake();
            }
        }
    }
}
