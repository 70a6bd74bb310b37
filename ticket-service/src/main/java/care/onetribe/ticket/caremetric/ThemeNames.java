package care.onetribe.ticket.caremetric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What themes are called. */
@ApplicationScoped
class ThemeNames {

    private final EntityManager entities;

    ThemeNames(EntityManager entities) {
        this.entities = entities;
    }

    /** By theme; nothing of what is no theme. */
    Map<Long, String> of(Collection<Long> themeIds) {
        var names = new HashMap<Long, String>();
        if (themeIds.isEmpty()) {
            return names;
        }
        entities.createQuery("select t.id, t.name from Theme t where t.id in :ids", Object[].class)
                .setParameter("ids", themeIds)
                .getResultStream()
                .forEach(row -> names.put((Long) row[0], (String) row[1]));
        return names;
    }
}
