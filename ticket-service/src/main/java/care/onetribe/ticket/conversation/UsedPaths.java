package care.onetribe.ticket.conversation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What replies said of the paths that they used. */
@ApplicationScoped
class UsedPaths implements PanacheRepository<UsedPath>, BelongsToTicket {

    private final KnownPaths known;

    UsedPaths(KnownPaths known) {
        this.known = known;
    }

    /**
     * Keeps what a reply says of its path.
     *
     * @param use null when it says nothing
     * @throws care.onetribe.kit.problem.InvalidField when there is no such path
     */
    void keep(Message reply, PathUse use, String byId, Instant at) {
        if (use == null) {
            return;
        }
        if (use.pathId() != null) {
            known.require(use.pathId(), "/pathUse/pathId");
        }
        persist(new UsedPath(reply, use, byId, at));
    }

    @Override
    public void goOver(Ticket from, Ticket into) {
        update("ticketId = ?1 where ticketId = ?2", into.id(), from.id());
    }
}
