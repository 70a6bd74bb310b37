package care.onetribe.recognition.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All comments on kudos. */
@ApplicationScoped
class KudosComments implements PanacheRepository<KudosComment> {

    List<KudosComment> after(long kudosId, long id, int limit) {
        return find("kudosId = ?1 and id > ?2 order by id", kudosId, id).range(0, limit - 1).list();
    }

    Optional<KudosComment> find(long kudosId, long id) {
        return find("kudosId = ?1 and id = ?2", kudosId, id).firstResultOptional();
    }
}
