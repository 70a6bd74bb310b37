package care.onetribe.coaching.weeklymessage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All that is said to points. */
@ApplicationScoped
class WeeklyComments implements PanacheRepository<WeeklyComment> {

    private static final String SORT = "id";

    WeeklyComment require(long editionId, long id) {
        return findByIdOptional(id)
                .filter(comment -> comment.editionId() == editionId)
                .orElseThrow(() -> new NotFound("comment", id));
    }

    /** How many there are of each edition, by the number of the point. */
    Map<Long, Map<Integer, Long>> counts(Collection<Long> editionIds) {
        return getEntityManager()
                .createQuery(
                        "select editionId, point, count(*) from WeeklyComment"
                                + " where editionId in ?1 group by editionId, point",
                        Count.class)
                .setParameter(1, editionIds)
                .getResultList()
                .stream()
                .collect(groupingBy(Count::editionId, toMap(Count::point, Count::comments)));
    }

    /** In the order in which they were written. */
    Page<CommentView> page(long editionId, Integer point, PageRequest request) {
        var of = "editionId = ?1 and (?2 is null or point = ?2)";
        long after = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(0L);
        var read =
                find(of + " and id > ?3 order by id", editionId, point, after)
                        .range(0, request.readLimit() - 1)
                        .list()
                        .stream()
                        .map(WeeklyComment::view)
                        .toList();
        return Page.of(read, request, SORT, comment -> List.of(comment.id()))
                .withTotal(request.total() ? count(of, editionId, point) : null);
    }

    /** How many comments a point of an edition has. */
    record Count(long editionId, int point, long comments) {}
}
