package care.onetribe.recognition.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Locks on what members want, until the transaction at hand ends. There are a few for all members,
 * so that one is there before anybody says anything.
 */
@ApplicationScoped
class PreferenceLocks {

    /** As many as the table has rows. */
    private static final int LOCKS = 256;

    private final EntityManager entities;

    PreferenceLocks(EntityManager entities) {
        this.entities = entities;
    }

    /** None of these members changes what they want. */
    void share(Collection<String> memberIds) {
        lock(memberIds, "lock in share mode");
    }

    /** Nobody else recognises this member or changes what they want. */
    void hold(String memberId) {
        lock(List.of(memberId), "for update");
    }

    /** In one order, so that nobody waits for each other. */
    private void lock(Collection<String> memberIds, String how) {
        var ids = new TreeSet<Integer>();
        memberIds.forEach(memberId -> ids.add(Math.floorMod(memberId.hashCode(), LOCKS)));
        if (!ids.isEmpty()) {
            entities.createNativeQuery(
                            "select id from preference_lock where id in (:ids) order by id " + how)
                    .setParameter("ids", ids)
                    .getResultList();
        }
    }
}
