package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** All rehearsals. */
@ApplicationScoped
class Rehearsals implements PanacheRepository<Rehearsal> {

    private static final String SORT = "-id";
    private static final String OF_MEMBER =
            "from Rehearsal r where exists (select 1 from r.parts p where p.memberId = ?1)";
    private static final String SHARED_BY =
            "from Rehearsal r where performerId = ?1 and shared = true";

    Rehearsal require(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("rehearsal", id));
    }

    /** For a change: takes that begin at once get one number each. */
    Rehearsal lock(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("rehearsal", id));
    }

    /** Those in which somebody takes part, the newest first. */
    Page<Rehearsal> pageOf(String memberId, PageRequest request) {
        return page(OF_MEMBER, memberId, request);
    }

    /** Those that somebody performed and all are willing to show, the newest first. */
    Page<Rehearsal> pageSharedBy(String performerId, PageRequest request) {
        return page(SHARED_BY, performerId, request);
    }

    private Page<Rehearsal> page(String where, String memberId, PageRequest request) {
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var read =
                find(where + " and r.id < ?2 order by r.id desc", memberId, before)
                        .range(0, request.readLimit() - 1)
                        .list();
        return Page.of(read, request, SORT, rehearsal -> List.of(rehearsal.id()))
                .withTotal(request.total() ? count(where, memberId) : null);
    }
}
