package care.onetribe.recognition.kudos;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.recognition.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads kudos that the caller may see; the only place that says which these are. A private one is
 * for giver and recipients alone, whatever the role of who asks; one for the team is also for who
 * is on a team that giver or recipients were on when it was given.
 */
@ApplicationScoped
class KudosList {

    private static final String SORT = "-id";

    private static final String VISIBLE =
            " (k.visibility = EVERYONE or k.fromId = :caller or :caller member of k.toIds"
                    + " or (k.visibility = TEAM and :team member of k.teamIds))";

    private final EntityManager entities;
    private final Caller caller;
    private final Roster roster;

    KudosList(EntityManager entities, Caller caller, Roster roster) {
        this.entities = entities;
        this.caller = caller;
        this.roster = roster;
    }

    Optional<Kudos> find(long id) {
        var parameters = visibleTo();
        parameters.put("id", id);
        return query(
                        "select k from Kudos k where k.id = :id and" + VISIBLE,
                        Kudos.class,
                        parameters)
                .getResultStream()
                .findFirst();
    }

    Page<KudosView> page(KudosFilter filter, PageRequest request) {
        var parameters = visibleTo();
        var where = where(filter, parameters);
        var total =
                request.total()
                        ? query("select count(k) from Kudos k" + where, Long.class, parameters)
                                .getSingleResult()
                        : null;
        parameters.put(
                "before",
                request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE));
        var ids =
                query(
                                "select k.id from Kudos k"
                                        + where
                                        + " and k.id < :before order by k.id desc",
                                Long.class,
                                parameters)
                        .setMaxResults(request.readLimit())
                        .getResultList();
        return Page.of(views(ids), request, SORT, kudos -> List.of(kudos.id())).withTotal(total);
    }

    private static String where(KudosFilter filter, Map<String, Object> parameters) {
        var where = new StringBuilder(" where" + VISIBLE);
        if (filter.to() != null) {
            where.append(" and :to member of k.toIds");
            parameters.put("to", filter.to());
        }
        if (filter.from() != null) {
            where.append(" and k.fromId = :from");
            parameters.put("from", filter.from());
        }
        if (filter.value() != null) {
            where.append(" and k.valueKey = :value");
            parameters.put("value", filter.value());
        }
        return where.toString();
    }

    /** With their recipients in the same query. */
    private List<KudosView> views(List<Long> ids) {
        return entities.createQuery(
                        "select distinct k from Kudos k join fetch k.toIds where k.id in (:ids)"
                                + " order by k.id desc",
                        Kudos.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Kudos::view)
                .toList();
    }

    private Map<String, Object> visibleTo() {
        var parameters = new HashMap<String, Object>();
        parameters.put("caller", caller.id());
        // No team has an empty handle, so whoever has none sees nothing by this.
        parameters.put("team", roster.teamOf(caller.id()).orElse(""));
        return parameters;
    }

    private <T> jakarta.persistence.TypedQuery<T> query(
            String text, Class<T> type, Map<String, Object> parameters) {
        var query = entities.createQuery(text, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
