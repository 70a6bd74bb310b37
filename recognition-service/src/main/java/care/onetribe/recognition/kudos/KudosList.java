package care.onetribe.recognition.kudos;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All kudos, each shown only to whom may see it. */
@ApplicationScoped
class KudosList implements PanacheRepository<Kudos> {

    private static final String SORT = "-id";

    private final KudosSight sight;

    KudosList(KudosSight sight) {
        this.sight = sight;
    }

    /** The same, and nobody else changes it before the transaction at hand ends. */
    Optional<Kudos> lock(String readerId, long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(kudos -> sight.covers(readerId, id));
    }

    KudosView show(String readerId, Kudos kudos) {
        return discreetly(readerId, List.of(kudos.view())).get(0);
    }

    List<KudosView> show(String readerId, List<Long> ids) {
        return discreetly(readerId, views(ids));
    }

    /** Kudos by id, whoever may see them. */
    List<KudosView> all(Collection<Long> ids) {
        return views(List.copyOf(ids));
    }

    Optional<Kudos> find(String readerId, long id) {
        return sight.covers(readerId, id) ? findByIdOptional(id) : Optional.empty();
    }

    /** The newest first. */
    Page<KudosView> page(String readerId, KudosFilter filter, PageRequest request) {
        return page(readerId, Optional.empty(), Narrowing.by(filter), request);
    }

    /**
     * The same by words.
     *
     * @param entry where they are read from
     */
    Page<KudosView> page(
            String readerId,
            Optional<WordEntry.Entry> entry,
            Narrowing narrowing,
            PageRequest request) {
        var total =
                request.total()
                        ? entry.map(by -> sight.count(by, readerId, narrowing))
                                .orElseGet(() -> sight.count(readerId, narrowing))
                        : null;
        request.after(SORT, 1)
                .ifPresent(cursor -> narrowing.and("k.id < :before", "before", cursor.number(0)));
        int limit = request.readLimit();
        var ids =
                entry.map(by -> sight.latest(by, readerId, narrowing, limit))
                        .orElseGet(() -> sight.latest(readerId, narrowing, limit));
        return Page.of(
                        discreetly(readerId, views(ids)),
                        request,
                        SORT,
                        kudos -> List.of(kudos.id()))
                .withTotal(total);
    }

    /** With their recipients in the same query. */
    private List<KudosView> views(List<Long> ids) {
        return find("from Kudos k join fetch k.recipients where k.id in ?1 order by k.id desc", ids)
                .list()
                .stream()
                .map(Kudos::view)
                .toList();
    }

    /** Names of what inspired them those that the reader may see. */
    private List<KudosView> discreetly(String readerId, List<KudosView> views) {
        var inspirations = views.stream().map(KudosView::inspiredById).filter(Objects::nonNull);
        var seen = sight.among(readerId, inspirations.distinct().toList());
        return views.stream()
                .map(view -> seen(view, seen) ? view : view.withoutInspiration())
                .toList();
    }

    private static boolean seen(KudosView view, Set<Long> seen) {
        return view.inspiredById() == null || seen.contains(view.inspiredById());
    }
}
