package care.onetribe.coaching.weeklymessage;

import static java.util.stream.Collectors.toSet;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** All that was published. */
@ApplicationScoped
class WeeklyEditions implements PanacheRepository<WeeklyEdition> {

    private static final String SORT = "-id";

    WeeklyEdition require(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("weekly edition", id));
    }

    boolean has(String teamId, LocalDate week) {
        return count("teamId = ?1 and week = ?2", teamId, week) > 0;
    }

    /** Those of the teams that got their message of a week already. */
    Set<String> teamsServed(Collection<String> teamIds, LocalDate week) {
        return find("teamId in ?1 and week = ?2", teamIds, week).stream()
                .map(WeeklyEdition::teamId)
                .collect(toSet());
    }

    /**
     * The newest first.
     *
     * @param teamId null for those of all teams
     */
    Page<WeeklyEdition> page(String teamId, PageRequest request) {
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var query =
                teamId == null
                        ? find("id < ?1 order by id desc", before)
                        : find("teamId = ?1 and id < ?2 order by id desc", teamId, before);
        var read = query.range(0, request.readLimit() - 1).list();
        return Page.of(read, request, SORT, edition -> List.of(edition.id()))
                .withTotal(request.total() ? count(teamId) : null);
    }

    private Long count(String teamId) {
        return teamId == null ? count() : count("teamId", teamId);
    }
}
