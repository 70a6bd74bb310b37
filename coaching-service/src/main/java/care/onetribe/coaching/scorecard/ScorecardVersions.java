package care.onetribe.coaching.scorecard;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All published versions of cards. */
@ApplicationScoped
class ScorecardVersions implements PanacheRepository<ScorecardVersion> {

    private static final String SORT = "-number";

    Optional<ScorecardVersion> find(String key, int number) {
        return find("scorecardKey = ?1 and number = ?2", key, number).firstResultOptional();
    }

    ScorecardVersion require(String key, int number) {
        return find(key, number)
                .orElseThrow(() -> new NotFound("version", "%d of %s".formatted(number, key)));
    }

    /** The newest first. */
    Page<ScorecardVersionView> page(String key, PageRequest request) {
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        // Numbers of versions are no larger, whatever a forged cursor says.
        int number = (int) Math.max(0, Math.min(Integer.MAX_VALUE, before));
        var read =
                find("scorecardKey = ?1 and number < ?2 order by number desc", key, number)
                        .range(0, request.readLimit() - 1)
                        .list();
        return Page.of(
                        read.stream().map(ScorecardVersion::view).toList(),
                        request,
                        SORT,
                        version -> List.of(version.number()))
                .withTotal(request.total() ? count("scorecardKey", key) : null);
    }
}
