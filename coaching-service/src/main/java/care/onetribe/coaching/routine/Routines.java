package care.onetribe.coaching.routine;

import care.onetribe.coaching.listing.Conditions;
import care.onetribe.coaching.listing.NewestFirst;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** All routines, ended ones among them. */
@ApplicationScoped
class Routines implements PanacheRepository<Routine> {

    Routine require(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("routine", id));
    }

    Routine lock(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("routine", id));
    }

    /** Waits for whoever else begins a routine, until its transaction ends. */
    void takeTurn() {
        getEntityManager()
                .createNativeQuery("select id from routine_lock for update")
                .getSingleResult();
    }

    /** One of the same template for the very same member or team that goes on. */
    Optional<Routine> running(BeginRoutine request) {
        var scope = request.memberId() == null ? "teamId" : "memberId";
        return find(
                        scope + " = ?1 and templateKey = ?2 and endedAt is null",
                        request.memberId() == null ? request.teamId() : request.memberId(),
                        request.templateKey())
                .firstResultOptional();
    }

    /** Those that go on, in the order of their ids. */
    List<Routine> runningAfter(long id, int limit) {
        return find("endedAt is null and id > ?1 order by id", id).range(0, limit - 1).list();
    }

    Page<Routine> of(String memberId, PageRequest request) {
        return NewestFirst.page(
                this,
                new Conditions().and("memberId = :member", "member", memberId),
                request,
                Routine::id);
    }

    Page<Routine> ofTeam(String teamId, PageRequest request) {
        return NewestFirst.page(
                this, new Conditions().and("teamId = :team", "team", teamId), request, Routine::id);
    }
}
