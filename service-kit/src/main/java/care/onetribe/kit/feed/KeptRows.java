package care.onetribe.kit.feed;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the few fields that a service needs of another one's things: a row each, as the last event
 * told of it. Of what it has not heard of yet there is no row.
 *
 * @param <T> the entity of a row, whose id the event names
 */
public abstract class KeptRows<T> implements EventHandler {

    @Inject EntityManager entities;

    private final Class<T> type;
    private final Set<String> told;

    /**
     * @param told types of the events that tell of a row; all others are passed over
     */
    protected KeptRows(Class<T> type, Set<String> told) {
        this.type = type;
        this.told = told;
    }

    /** The row that the data of an event make. */
    protected abstract T row(JsonNode data);

    /** The row of an id, if there was an event about it. */
    protected Optional<T> find(Object id) {
        return Optional.ofNullable(entities.find(type, id));
    }

    /** For queries over several rows. */
    protected EntityManager entities() {
        return entities;
    }

    @Override
    @Transactional
    public void handle(CloudEvent event) {
        if (told.contains(event.type())) {
            entities.merge(row(event.data()));
        }
    }
}
