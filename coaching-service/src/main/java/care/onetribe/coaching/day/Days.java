package care.onetribe.coaching.day;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** All pages; each is asked for by its owner, so nobody finds another's. */
@ApplicationScoped
class Days implements PanacheRepository<Day> {

    private static final String SORT = "-onDate";

    /** As many as {@code diary_lock} has rows. */
    private static final int LOCKS = 256;

    /** One request at a time writes to somebody's days; each sees what the one before did. */
    void lock(String ownerId) {
        getEntityManager()
                .createNativeQuery("select id from diary_lock where id = ? for update")
                .setParameter(1, Math.floorMod(ownerId.hashCode(), LOCKS))
                .getSingleResult();
    }

    Optional<Day> find(String ownerId, LocalDate date) {
        return find("ownerId = ?1 and onDate = ?2", ownerId, date).firstResultOptional();
    }

    Day require(String ownerId, LocalDate date) {
        return find(ownerId, date).orElseThrow(() -> new NotFound("day", date));
    }

    /** The newest first. */
    Page<Day> page(String ownerId, DayFilter filter, PageRequest request) {
        var within = "ownerId = ?1 and onDate >= ?2 and onDate <= ?3";
        var last = filter.lastDay();
        var before =
                request.after(SORT, 1)
                        .map(cursor -> cursor.date(0).minusDays(1))
                        .filter(day -> day.isBefore(last))
                        .orElse(last);
        var read =
                find(within + " order by onDate desc", ownerId, filter.firstDay(), before)
                        .range(0, request.readLimit() - 1)
                        .list();
        var total = request.total() ? count(within, ownerId, filter.firstDay(), last) : null;
        return Page.of(read, request, SORT, day -> List.of(day.onDate())).withTotal(total);
    }

    /** Those that come before a day, the newest first; for reading all of them bit by bit. */
    List<Day> before(String ownerId, LocalDate date, int limit) {
        return find("ownerId = ?1 and onDate < ?2 order by onDate desc", ownerId, date)
                .range(0, limit - 1)
                .list();
    }

    List<String> keyIdsInUse() {
        return getEntityManager()
                .createQuery("select distinct keyId from Day", String.class)
                .getResultList();
    }

    /** Some that another key than this sealed, locked; those that somebody works on are left. */
    List<Day> sealedByOthers(String keyId, int limit) {
        return find("keyId < ?1 or keyId > ?1", keyId)
                .range(0, limit - 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }
}
