package care.onetribe.ticket.missedsearch;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.text.SearchWords;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** All searches in articles that found nothing. */
@ApplicationScoped
public class MissedSearches implements PanacheRepository<MissedSearch> {

    private static final String SORT = "-times";

    private static final String COUNT =
            """
            insert into missed_search (words, times, first_at, last_at) values (:words, 1, :now, :now)
            on duplicate key update times = times + 1, last_at = :now
            """;

    private final Clock clock;

    MissedSearches(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts words that found nothing. Those with digits are left out: they are numbers of orders
     * and telephones, which tell of a customer and not of what is missing.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void remember(String q) {
        var words = normalised(q);
        if (!words.isEmpty()) {
            getEntityManager()
                    .createNativeQuery(COUNT)
                    .setParameter("words", words)
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        }
    }

    /** The most frequent first. */
    Page<MissedSearchView> page(PageRequest request) {
        var order = " order by times desc, id desc";
        var read =
                request
                        .after(SORT, 2)
                        .map(
                                cursor ->
                                        find(
                                                "times <= ?1 and (times < ?1 or id < ?2)" + order,
                                                (int) cursor.number(0),
                                                cursor.number(1)))
                        .orElseGet(() -> find("1 = 1" + order))
                        .range(0, request.readLimit() - 1)
                        .list()
                        .stream()
                        .map(MissedSearch::view)
                        .toList();
        return Page.of(read, request, SORT, search -> List.of(search.times(), search.id()))
                .withTotal(request.total() ? count() : null);
    }

    /** Removes what nobody searched for since a time. */
    long forgetUntil(Instant time, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "delete from missed_search where last_at < :time order by last_at limit "
                                + most)
                .setParameter("time", time)
                .executeUpdate();
    }

    static String normalised(String q) {
        return SearchWords.of(q).plain().stream()
                .filter(word -> word.codePoints().noneMatch(Character::isDigit))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
