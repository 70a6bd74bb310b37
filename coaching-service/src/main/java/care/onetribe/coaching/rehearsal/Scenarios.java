package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All scenarios. */
@ApplicationScoped
class Scenarios implements PanacheRepository<Scenario> {

    private static final String SORT = "id";
    private static final String WHERE = "mood in ?1 and active in ?2";

    Scenario require(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("scenario", id));
    }

    /** In the order in which they were written. */
    Page<Scenario> page(ScenarioFilter filter, PageRequest request) {
        long after = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(0L);
        var read =
                find(WHERE + " and id > ?3 order by id", filter.moods(), filter.activity(), after)
                        .range(0, request.readLimit() - 1)
                        .list();
        var total = request.total() ? count(WHERE, filter.moods(), filter.activity()) : null;
        return Page.of(read, request, SORT, scenario -> List.of(scenario.id())).withTotal(total);
    }
}
