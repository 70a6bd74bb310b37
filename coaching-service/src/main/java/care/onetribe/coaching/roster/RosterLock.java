package care.onetribe.coaching.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Lets one transaction at a time write to the roster, over all replicas. What it checked before it
 * wrote (a handle or an address that is free) still holds when it commits. Writes are rare, so
 * nobody waits long.
 */
@ApplicationScoped
class RosterLock {

    private final EntityManager entities;

    RosterLock(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for its turn, which lasts until the transaction at hand ends. */
    void take() {
        entities.createNativeQuery("select id from roster_lock for update").getSingleResult();
    }
}
