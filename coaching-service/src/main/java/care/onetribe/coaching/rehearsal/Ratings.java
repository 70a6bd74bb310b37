package care.onetribe.coaching.rehearsal;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rubrics that were given. */
@ApplicationScoped
class Ratings implements PanacheRepository<Rating> {

    Optional<Rating> find(long takeId, String raterId) {
        return find("takeId = ?1 and raterId = ?2", takeId, raterId).firstResultOptional();
    }

    /** By take, in the order in which they were given; three at most for each. */
    Map<Long, List<Rating>> of(Collection<Long> takeIds) {
        return list("takeId in ?1 order by id", takeIds).stream()
                .collect(groupingBy(Rating::takeId));
    }
}
