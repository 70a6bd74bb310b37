package care.onetribe.ticket.caremetric;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All benchmarks of exchanges: at most one a theme. */
@ApplicationScoped
class Benchmarks implements PanacheRepository<ExchangeBenchmark> {

    Optional<ExchangeBenchmark> of(long themeId) {
        return findByIdOptional(themeId);
    }

    /** By theme; leads set them by hand, so they are few. */
    Map<Long, Integer> all() {
        return getEntityManager()
                .createQuery(
                        "select b.themeId, b.exchanges from ExchangeBenchmark b", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }
}
