package care.onetribe.recognition.kudos;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;

/** What other features may know of kudos: never more than the caller may see. */
@ApplicationScoped
public class KudosAccess {

    /** On kudos {@code k}: that the reader may see it; for {@link #bind}. */
    public static final String SEEN = KudosSight.SEEN;

    private final KudosList list;
    private final KudosSight sight;
    private final Caller caller;

    KudosAccess(KudosList list, KudosSight sight, Caller caller) {
        this.list = list;
        this.sight = sight;
        this.caller = caller;
    }

    /**
     * A kudos.
     *
     * @throws NotFound when there is none that the caller may see
     */
    public KudosView require(long id) {
        return list.find(caller.id(), id)
                .map(kudos -> list.show(caller.id(), kudos))
                .orElseThrow(() -> new NotFound("kudos", id));
    }

    /** The same, and it is not withdrawn before the transaction at hand ends. */
    public KudosView requireToStay(long id) {
        var kudos = require(id);
        lock(id, "lock in share mode");
        return kudos;
    }

    /** The same, and whoever else asks for it so waits for that. */
    public KudosView requireToBeAlone(long id) {
        var kudos = require(id);
        lock(id, "for update");
        return kudos;
    }

    private void lock(long id, String how) {
        var locked =
                list.getEntityManager()
                        .createNativeQuery("select id from kudos where id = ?1 " + how)
                        .setParameter(1, id)
                        .getResultList();
        if (locked.isEmpty()) {
            throw new NotFound("kudos", id);
        }
    }

    /** Kudos by id, the newest first, which the caller is known to see. */
    public List<KudosView> views(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list.show(caller.id(), List.copyOf(ids));
    }

    /** Gives a query with {@link #SEEN} the caller as its reader. */
    public Query bind(Query query) {
        return sight.bind(query, caller.id());
    }
}
