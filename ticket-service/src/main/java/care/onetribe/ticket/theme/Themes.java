package care.onetribe.ticket.theme;

import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** All themes: as entities to be changed under their row's lock, and as views to be shown. */
@ApplicationScoped
public class Themes implements PanacheRepository<Theme> {

    private static final String INSERT =
            """
            insert ignore into theme (version, theme_key, name, cause, status, created_at)
            values (0, ?, ?, 'UNKNOWN', 'WATCHING', ?)
            """;

    private final ThemeTrail trail;

    Themes(ThemeTrail trail) {
        this.trail = trail;
    }

    /**
     * A theme for a change. Its row stays locked until the transaction ends. Whoever changes
     * tickets besides locks those afterwards.
     *
     * @throws NotFound when there is none
     * @throws ThemeWentOver when it went over into another one
     */
    public Theme lock(long id) {
        return require(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Sees to it that a theme is there and goes over nowhere until the transaction ends, so that
     * something can be put under it.
     *
     * @throws NotFound when there is none
     * @throws ThemeWentOver when it went over into another one
     */
    public Theme hold(long id) {
        return require(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Locks the rows of two themes, where they are: the lower id first. */
    void lockInOrder(long one, long other) {
        findByIdOptional(Math.min(one, other), LockModeType.PESSIMISTIC_WRITE);
        findByIdOptional(Math.max(one, other), LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Whether a theme went over into another one, at first or by way of others.
     *
     * @throws NotFound when there is none
     */
    boolean hasGoneOver(long id, long into) {
        var theme = findByIdOptional(id).orElseThrow(() -> new NotFound("theme", id));
        return theme.mergedIntoId() != null && trail.endOf(id) == into;
    }

    /**
     * A theme as callers see it.
     *
     * @throws NotFound when there is none
     * @throws ThemeIsMerged when it went over into another one
     */
    public ThemeView view(long id) {
        var view = views(List.of(id)).stream().findFirst();
        var theme = view.orElseThrow(() -> new NotFound("theme", id));
        if (theme.mergedIntoId() != null) {
            throw new ThemeIsMerged(id, trail.endOf(id));
        }
        return theme;
    }

    /** What a change has made of a theme: written to the database and read back. */
    public ThemeView changed(Theme theme) {
        flush();
        return view(theme.id());
    }

    /** Views of themes, in the order of their ids. */
    List<ThemeView> views(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<Long, ThemeView>();
        getEntityManager()
                .createQuery(ThemeRow.SELECT + "where t.id in (:ids)", ThemeRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> found.put(row.id(), row.view()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

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

    private Theme require(long id, LockModeType mode) {
        var theme = findByIdOptional(id, mode).orElseThrow(() -> new NotFound("theme", id));
        if (theme.mergedIntoId() != null) {
            throw new ThemeWentOver(id, trail.endOf(id));
        }
        return theme;
    }
}
