package care.onetribe.coaching.roster;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All teams. */
@ApplicationScoped
class Teams implements PanacheRepositoryBase<Team, String> {

    private static final String SORT = "id";

    Team require(String id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("team", id));
    }

    boolean has(String id) {
        return findById(id) != null;
    }

    /** In the order of their handles. */
    Page<Team> page(PageRequest request) {
        var after = request.after(SORT, 1).map(cursor -> cursor.text(0)).orElse("");
        var read = find("id > ?1 order by id", after).range(0, request.readLimit() - 1).list();
        return Page.of(read, request, SORT, team -> List.of(team.id()))
                .withTotal(request.total() ? count() : null);
    }
}
