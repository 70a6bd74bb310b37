package care.onetribe.coaching.day;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All wins that were offered and not taken back. */
@ApplicationScoped
class OfferedWins implements PanacheRepository<OfferedWin> {

    private static final String SORT = "-id";

    OfferedWin require(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("offered win", id));
    }

    /** The same win, if it was offered before; a page has few, so few are compared. */
    Optional<OfferedWin> find(String memberId, LocalDate wonOn, String text) {
        return find("memberId = ?1 and wonOn = ?2 and text = ?3", memberId, wonOn, text)
                .firstResultOptional();
    }

    /** The newest first. */
    Page<OfferedWinView> page(String memberId, PageRequest request) {
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var query =
                memberId == null
                        ? find("id < ?1 order by id desc", before)
                        : find("memberId = ?1 and id < ?2 order by id desc", memberId, before);
        var read =
                query.range(0, request.readLimit() - 1).list().stream()
                        .map(OfferedWin::view)
                        .toList();
        return Page.of(read, request, SORT, win -> List.of(win.id()))
                .withTotal(request.total() ? count(memberId) : null);
    }

    private Long count(String memberId) {
        return memberId == null ? count() : count("memberId", memberId);
    }
}
