package care.onetribe.ticket.caremetric;

import care.onetribe.ticket.theme.BelongsToTheme;
import care.onetribe.ticket.theme.Theme;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All benchmarks of exchanges: at most one a theme. */
@ApplicationScoped
class Benchmarks implements PanacheRepository<ExchangeBenchmark>, BelongsToTheme {

    Optional<ExchangeBenchmark> of(long themeId) {
        return findByIdOptional(themeId);
    }

    /** The benchmark of the theme that stays counts; where it has none, that of the other one. */
    @Override
    public void goOver(Theme from, Theme into) {
        var gone = of(from.id());
        if (of(into.id()).isEmpty()) {
            gone.map(benchmark -> benchmark.on(into.id())).ifPresent(this::persist);
        }
        gone.ifPresent(this::delete);
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
