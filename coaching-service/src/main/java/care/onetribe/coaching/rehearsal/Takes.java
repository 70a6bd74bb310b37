package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All takes; those of a rehearsal are few. */
@ApplicationScoped
class Takes implements PanacheRepository<Take> {

    private static final String SORT = "number";

    Take require(long rehearsalId, long number) {
        return find("rehearsalId = ?1 and number = ?2", rehearsalId, number)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("take", number));
    }

    boolean hasOneUnderWay(long rehearsalId) {
        return count("rehearsalId = ?1 and endedAt is null", rehearsalId) > 0;
    }

    /** The first one first. */
    Page<Take> page(long rehearsalId, PageRequest request) {
        long after = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(0L);
        var read =
                find("rehearsalId = ?1 and number > ?2 order by number", rehearsalId, after)
                        .range(0, request.readLimit() - 1)
                        .list();
        return Page.of(read, request, SORT, take -> List.of(take.number()))
                .withTotal(request.total() ? count("rehearsalId", rehearsalId) : null);
    }

    /** All of them, {@value Rehearsal#MOST_TAKES} at most, the first one first. */
    List<Take> all(long rehearsalId) {
        return list("rehearsalId = ?1 order by number", rehearsalId);
    }
}
