package care.onetribe.ticket.theme;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** All themes. */
@ApplicationScoped
public class Themes implements PanacheRepository<Theme> {

    private static final String INSERT =
            """
            insert ignore into theme (version, theme_key, name, cause, status, created_at)
            values (0, ?, ?, 'UNKNOWN', 'WATCHING', ?)
            """;

    /** The ids of those of these themes that there are, by their key at the source. */
    Map<String, Long> idsOf(Collection<String> keys) {
        return getEntityManager()
                .createQuery(
                        "select t.themeKey, t.id from Theme t where t.themeKey in :keys",
                        Object[].class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /**
     * Makes a theme that nothing is known of yet.
     *
     * @return false when there is one with this key already
     */
    boolean insert(String key, String name, Instant now) {
        return getEntityManager()
                        .createNativeQuery(INSERT)
                        .setParameter(1, key)
                        .setParameter(2, name)
                        .setParameter(3, now)
                        .executeUpdate()
                == 1;
    }
}
