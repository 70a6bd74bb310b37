package care.onetribe.coaching.listing;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import java.util.List;
import java.util.function.ToLongFunction;

/** Lists of what has an id that counts up, the newest first. */
public final class NewestFirst {

    private static final String SORT = "-id";

    private NewestFirst() {}

    /**
     * One page, read by key.
     *
     * @param all what is listed; its entity has a property {@code id}
     */
    public static <E> Page<E> page(
            PanacheRepository<E> all,
            Conditions conditions,
            PageRequest request,
            ToLongFunction<E> id) {
        var total = request.total() ? all.count(conditions.hql(), conditions.parameters()) : null;
        request.after(SORT, 1)
                .ifPresent(cursor -> conditions.and("id < :before", "before", cursor.number(0)));
        var read =
                all.find(conditions.hql() + " order by id desc", conditions.parameters())
                        .range(0, request.readLimit() - 1)
                        .list();
        return Page.of(read, request, SORT, item -> List.of(id.applyAsLong(item))).withTotal(total);
    }
}
