package care.onetribe.ticket.hunch;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.ticket.theme.BelongsToTheme;
import care.onetribe.ticket.theme.Theme;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All hunches. */
@ApplicationScoped
class Hunches implements PanacheRepository<Hunch>, BelongsToTheme {

    private static final String SORT = "-id";

    private static final String LOCK =
            "insert into hunch_subject (about_key) values (?)"
                    + " on duplicate key update about_key = about_key";

    private static final String GO_OVER =
            "update versioned %s h set h.themeId = :into, h.aboutKey = :key"
                    + " where h.themeId = :from";

    private static final String UNWARNED =
            "aboutKey = :about and madeAt >= :since and earlyWarningId is null";

    private static final String SCORED =
            """
            select new care.onetribe.ticket.hunch.Forecasts(
              h.confidence, count(*), sum(case when h.status = CAME_TRUE then 1L else 0L end))
            from Hunch h
            where h.ownerId = :owner and h.status in (CAME_TRUE, DID_NOT)
            group by h.confidence
            order by h.confidence
            """;

    /** How many people have a hunch about a thing, and since when. */
    record Alike(long people, Instant first) {}

    Hunch require(long id) {
        return found(findByIdOptional(id), id);
    }

    /** Waits for whoever else settles it. */
    Hunch lock(long id) {
        return found(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** Until the transaction ends nobody else adds a hunch about the same thing. */
    void lockSubject(String aboutKey) {
        getEntityManager().createNativeQuery(LOCK).setParameter(1, aboutKey).executeUpdate();
    }

    Alike unwarnedAbout(String aboutKey, Instant since) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct h.ownerId), min(h.madeAt) from Hunch h where "
                                + UNWARNED,
                        Alike.class)
                .setParameter("about", aboutKey)
                .setParameter("since", since)
                .getSingleResult();
    }

    void joinAll(String aboutKey, Instant since, EarlyWarning warning) {
        list(UNWARNED, Map.of("about", aboutKey, "since", since))
                .forEach(hunch -> hunch.join(warning));
    }

    int peopleOf(long earlyWarningId) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct h.ownerId) from Hunch h where h.earlyWarningId = :id",
                        Long.class)
                .setParameter("id", earlyWarningId)
                .getSingleResult()
                .intValue();
    }

    /** What can be scored of somebody's hunches: a row for each confidence that they had. */
    List<Forecasts> scoredOf(String ownerId) {
        return getEntityManager()
                .createQuery(SCORED, Forecasts.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    long countOf(String ownerId, HunchStatus status) {
        return count("ownerId = ?1 and status = ?2", ownerId, status);
    }

    /**
     * @param scope a condition that the caller may not leave out, with its parameters
     */
    Page<Hunch> page(
            String scope, Map<String, Object> scoped, HunchFilter filter, PageRequest request) {
        var where = new ArrayList<>(List.of(scope));
        var parameters = new HashMap<>(scoped);
        add("status", filter.status(), where, parameters);
        add("themeId", filter.theme(), where, parameters);
        add("customerId", filter.customer(), where, parameters);
        add("earlyWarningId", filter.earlyWarning(), where, parameters);
        var total = request.total() ? count(String.join(" and ", where), parameters) : null;
        request.after(SORT, 1)
                .ifPresent(
                        cursor -> {
                            where.add("id < :before");
                            parameters.put("before", cursor.number(0));
                        });
        var read =
                find(String.join(" and ", where) + " order by id desc", parameters)
                        .range(0, request.readLimit() - 1)
                        .list();
        return Page.of(read, request, SORT, hunch -> List.of(hunch.id())).withTotal(total);
    }

    /** Hunches about two themes that became one are about the same thing from now on. */
    @Override
    public void goOver(Theme from, Theme into) {
        for (var entity : List.of("Hunch", "EarlyWarning")) {
            getEntityManager()
                    .createQuery(GO_OVER.formatted(entity))
                    .setParameter("into", into.id())
                    .setParameter("key", AboutKey.of(HunchAbout.of(into.id(), null, null)))
                    .setParameter("from", from.id())
                    .executeUpdate();
        }
    }

    private static void add(
            String field, Object value, List<String> where, Map<String, Object> parameters) {
        if (value != null) {
            where.add("%1$s = :%1$s".formatted(field));
            parameters.put(field, value);
        }
    }

    private static Hunch found(Optional<Hunch> hunch, long id) {
        return hunch.orElseThrow(() -> new NotFound("hunch", id));
    }
}
