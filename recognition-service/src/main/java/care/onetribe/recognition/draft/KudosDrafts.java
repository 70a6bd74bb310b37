package care.onetribe.recognition.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All drafts, each for its owner alone. */
@ApplicationScoped
class KudosDrafts implements PanacheRepository<KudosDraft> {

    Optional<KudosDraft> find(String ownerId, long id) {
        return find("ownerId = ?1 and id = ?2", ownerId, id).firstResultOptional();
    }

    long count(String ownerId) {
        return count("ownerId", ownerId);
    }

    /** The newest first. */
    List<KudosDraft> before(String ownerId, long id, int limit) {
        return find("ownerId = ?1 and id < ?2 order by id desc", ownerId, id)
                .range(0, limit - 1)
                .list();
    }

    boolean has(String origin) {
        return count("origin", origin) > 0;
    }
}
