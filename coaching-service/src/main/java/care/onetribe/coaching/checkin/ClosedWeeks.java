package care.onetribe.coaching.checkin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All weeks that were added up, and whom what is shown of them is about. */
@ApplicationScoped
class ClosedWeeks implements PanacheRepository<ClosedWeek> {

    private static final String SORT = "-week";
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    /** One replica at a time closes weeks, until its transaction ends. */
    void takeTurn() {
        getEntityManager()
                .createNativeQuery("select id from check_in_turn for update")
                .getSingleResult();
    }

    /** The last week of a team that was closed. */
    Optional<LocalDate> lastOf(String teamId) {
        return getEntityManager()
                .createQuery("select max(week) from ClosedWeek where teamId = ?1", LocalDate.class)
                .setParameter(1, teamId)
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    void persist(ClosedWeek closed, LocalDate week, Collection<String> people) {
        persist(closed);
        people.forEach(
                person ->
                        getEntityManager()
                                .persist(new ClosedWeekPerson(closed.id(), person, week)));
    }

    /** The newest first. */
    Page<CheckInView> page(String teamId, PageRequest request) {
        var before = request.after(SORT, 1).map(cursor -> cursor.date(0)).orElse(AFTER_ALL);
        var read =
                find("teamId = ?1 and week < ?2 order by week desc", teamId, before)
                        .range(0, request.readLimit() - 1)
                        .list()
                        .stream()
                        .map(ClosedWeek::view)
                        .toList();
        return Page.of(read, request, SORT, checkIn -> List.of(checkIn.week()))
                .withTotal(request.total() ? count("teamId", teamId) : null);
    }

    /**
     * Whom the figures shown since a week are about, of all that have to do with these people: they
     * share somebody, or share somebody with one that does, and so on.
     */
    List<Set<String>> shownAbout(Collection<String> people, LocalDate since) {
        Set<String> known = new HashSet<>(people);
        while (true) {
            var groups = groups(known, since);
            var grown = groups.stream().flatMap(Set::stream).collect(toSet());
            if (!known.addAll(grown)) {
                return groups;
            }
        }
    }

    private List<Set<String>> groups(Collection<String> people, LocalDate since) {
        return List.copyOf(
                getEntityManager()
                        .createQuery(
                                "from ClosedWeekPerson where key.closedWeekId in"
                                        + " (select p.key.closedWeekId from ClosedWeekPerson p"
                                        + " where p.key.memberId in ?1 and p.week >= ?2)",
                                ClosedWeekPerson.class)
                        .setParameter(1, people)
                        .setParameter(2, since)
                        .getResultList()
                        .stream()
                        .collect(
                                groupingBy(
                                        ClosedWeekPerson::closedWeekId,
                                        mapping(ClosedWeekPerson::memberId, toSet())))
                        .values());
    }

    /** Forgets whom figures are about that nothing is held against any more. */
    void forgetPeopleBefore(LocalDate week) {
        getEntityManager()
                .createQuery("delete from ClosedWeekPerson where week < ?1")
                .setParameter(1, week)
                .executeUpdate();
    }
}
