package care.onetribe.ticket.conversationimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one batch after the other be stored, of all imports on all replicas, so that two of the same
 * file find what the other one stored instead of running into it. Those who wait on this replica
 * hold no connection to the database.
 */
@ApplicationScoped
class ImportTurn {

    private final ReentrantLock here = new ReentrantLock(true);
    private final EntityManager entities;

    ImportTurn(EntityManager entities) {
        this.entities = entities;
    }

    /** Does something that no other import of this replica does at the same time. */
    <T> T here(Supplier<T> work) {
        here.lock();
        try {
            return work.get();
        } finally {
            here.unlock();
        }
    }

    /** Waits for other replicas; the turn is held until the transaction ends. */
    void everywhere() {
        entities.createNativeQuery("select id from conversation_import_turn for update")
                .getSingleResult();
    }
}
