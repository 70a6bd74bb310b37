package care.onetribe.coaching.calibration;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** All calibrations, each shown only to those who take part. */
@ApplicationScoped
class Calibrations implements PanacheRepository<Calibration> {

    private static final String SORT = "-id";

    private final CalibrationRights rights;

    Calibrations(CalibrationRights rights) {
        this.rights = rights;
    }

    /**
     * @throws NotFound when the caller takes no part in it
     */
    Calibration require(long id) {
        return visible(id, findByIdOptional(id));
    }

    /** The same for a change: of two who rate last at once, the later one sees both. */
    Calibration lock(long id) {
        return visible(id, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that somebody rates in, or organizes, the newest first. */
    Page<CalibrationView> page(String memberId, PageRequest request) {
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var read =
                find("id in ?1 order by id desc", ids(memberId, before, request.readLimit()))
                        .list();
        return Page.of(
                        read.stream().map(Calibration::view).toList(),
                        request,
                        SORT,
                        calibration -> List.of(calibration.id()))
                .withTotal(request.total() ? countOf(memberId) : null);
    }

    /** From the ends of two index ranges, so that a page costs the same however many there are. */
    @SuppressWarnings("unchecked") // a native query with a class gives that class
    private List<Long> ids(String memberId, long before, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        (select calibration_id as id from calibration_reviewer
                          where member_id = :member and calibration_id < :before
                          order by calibration_id desc limit :limit)
                        union
                        (select id from calibration
                          where organizer_id = :member and id < :before
                          order by id desc limit :limit)
                        order by id desc limit :limit
                        """,
                        Long.class)
                .setParameter("member", memberId)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
    }

    private long countOf(String memberId) {
        return count("organizerId = ?1 or ?1 in elements(reviewerIds)", memberId);
    }

    private Calibration visible(long id, Optional<Calibration> found) {
        return found.filter(rights::sees).orElseThrow(() -> new NotFound("calibration", id));
    }
}
