package care.onetribe.ticket.article;

import care.onetribe.kit.problem.InvalidField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.TreeSet;

/** The themes that articles help with. */
@ApplicationScoped
class ArticleThemes {

    private static final String KNOWN = "select id from theme where id in :ids";

    private final EntityManager entities;

    ArticleThemes(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What somebody wrote, once its themes are known to be there.
     *
     * @throws InvalidField when there is no such theme
     */
    ArticleDetails known(ArticleDetails details) {
        var missing = new TreeSet<>(details.themeIds());
        if (!missing.isEmpty()) {
            missing.removeAll(known(List.copyOf(missing)));
        }
        if (!missing.isEmpty()) {
            throw new InvalidField("/themeIds", "there is no theme " + missing.first());
        }
        return details;
    }

    @SuppressWarnings("unchecked") // a native query with a class gives that class
    private List<Long> known(List<Long> ids) {
        return entities.createNativeQuery(KNOWN, Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
