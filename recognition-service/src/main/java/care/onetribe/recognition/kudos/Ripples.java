package care.onetribe.recognition.kudos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Writes down of each kudos all that it was inspired by, however far back, in one statement. */
@ApplicationScoped
class Ripples {

    private final EntityManager entities;

    Ripples(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param inspiredById null for none
     */
    void spread(long kudosId, Long inspiredById) {
        if (inspiredById == null) {
            return;
        }
        entities.createNativeQuery(
                        """
                        insert into kudos_ripple (ancestor_id, distance, kudos_id)
                        select r.ancestor_id, r.distance + 1, ?1 from kudos_ripple r
                         where r.kudos_id = ?2
                        union all select ?2, 1, ?1
                        """)
                .setParameter(1, kudosId)
                .setParameter(2, inspiredById)
                .executeUpdate();
    }
}
