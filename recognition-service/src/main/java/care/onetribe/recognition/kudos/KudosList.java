package care.onetribe.recognition.kudos;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All kudos, each shown only to whom may see it. */
@ApplicationScoped
class KudosList implements PanacheRepository<Kudos> {

    private static final String SORT = "-id";

    private final KudosSight sight;

    KudosList(KudosSight sight) {
        this.sight = sight;
    }

    Optional<Kudos> find(String readerId, long id) {
        return sight.covers(readerId, id) ? findByIdOptional(id) : Optional.empty();
    }

    /** The newest first. */
    Page<KudosView> page(String readerId, KudosFilter filter, PageRequest request) {
        var narrowing = Narrowing.by(filter);
        var total = request.total() ? sight.count(readerId, narrowing) : null;
        request.after(SORT, 1)
                .ifPresent(cursor -> narrowing.and("k.id < :before", "before", cursor.number(0)));
        var ids = sight.latest(readerId, narrowing, request.readLimit());
        return Page.of(views(ids), request, SORT, kudos -> List.of(kudos.id())).withTotal(total);
    }

    /** With their recipients in the same query. */
    private List<KudosView> views(List<Long> ids) {
        return find("from Kudos k join fetch k.toIds where k.id in ?1 order by k.id desc", ids)
                .list()
                .stream()
                .map(Kudos::view)
                .toList();
    }
}
