package care.onetribe.ticket.theme;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.text.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Pages of themes, the newest first; without those that went over into others. */
@ApplicationScoped
class ThemeList {

    private static final String SORT = "-id";

    private final EntityManager entities;
    private final Themes themes;

    ThemeList(EntityManager entities, Themes themes) {
        this.entities = entities;
        this.themes = themes;
    }

    Page<ThemeView> page(ThemeFilter filter, PageRequest request) {
        var where = new ArrayList<String>(List.of("merged_into_id is null"));
        var arguments = new ArrayList<Object>();
        in("status", filter.status(), where, arguments);
        in("cause", filter.cause(), where, arguments);
        if (filter.q() != null) {
            where.add("match (name, description) against (? in boolean mode)");
            arguments.add(SearchWords.of(filter.q()).allAsTyped());
        }
        if (filter.risenSince() != null) {
            where.add(
                    "exists (select 1 from theme_rise r where r.theme_id = theme.id"
                            + " and r.week >= ?)");
            arguments.add(filter.risenSince());
        }
        var total = request.total() ? count(where, arguments) : null;
        request.after(SORT, 1)
                .ifPresent(
                        cursor -> {
                            where.add("id < ?");
                            arguments.add(cursor.number(0));
                        });
        var ids = read(where, arguments, request.readLimit());
        return Page.of(ids, request, SORT, List::of).mapAll(themes::views).withTotal(total);
    }

    private Long count(List<String> where, List<Object> arguments) {
        return ids("select count(*) from theme where " + String.join(" and ", where), arguments)
                .get(0);
    }

    private List<Long> read(List<String> where, List<Object> arguments, int limit) {
        return ids(
                "select id from theme where %s order by id desc limit %d"
                        .formatted(String.join(" and ", where), limit),
                arguments);
    }

    @SuppressWarnings("unchecked") // a native query with a class gives that class
    private List<Long> ids(String statement, List<Object> arguments) {
        Query query = entities.createNativeQuery(statement, Long.class);
        for (int i = 0; i < arguments.size(); i++) {
            query.setParameter(i + 1, arguments.get(i));
        }
        return query.getResultList();
    }

    private static void in(
            String column, List<? extends Enum<?>> values, List<String> where, List<Object> into) {
        if (!values.isEmpty()) {
            var marks = String.join(", ", Collections.nCopies(values.size(), "?"));
            where.add("%s in (%s)".formatted(column, marks));
            values.forEach(value -> into.add(value.name()));
        }
    }
}
