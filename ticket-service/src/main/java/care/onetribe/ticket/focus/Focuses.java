package care.onetribe.ticket.focus;

import care.onetribe.kit.version.Precondition;
import care.onetribe.kit.version.Stale;
import care.onetribe.ticket.conversation.BelongsToTicket;
import care.onetribe.ticket.conversation.Ticket;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** What each member works on. */
@ApplicationScoped
class Focuses implements PanacheRepositoryBase<Focus, String>, BelongsToTicket {

    /**
     * A member's focus for a change. Its row, made where there is none, stays locked until the
     * transaction ends, so that of a member's requests that come at once each sees what the one
     * before did.
     *
     * @throws Stale when the precondition means another version
     */
    Focus lock(String memberId, Precondition precondition) {
        if (isFirst(memberId)) {
            // Before the row is made: of several who wait for one that is taken back, InnoDB lets
            // one fail.
            precondition.honour(new Focus());
        }
        getEntityManager()
                .createNativeQuery(
                        "insert into focus (member_id, version) values (?, 0)"
                                + " on duplicate key update member_id = member_id")
                .setParameter(1, memberId)
                .executeUpdate();
        var focus = findById(memberId, LockModeType.PESSIMISTIC_WRITE);
        precondition.honour(focus);
        return focus;
    }

    private boolean isFirst(String memberId) {
        return getEntityManager()
                .createNativeQuery("select version from focus where member_id = ?")
                .setParameter(1, memberId)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void goOver(Ticket from, Ticket into) {
        getEntityManager()
                .createQuery("update versioned Focus set ticketId = :into where ticketId = :from")
                .setParameter("into", into.id())
                .setParameter("from", from.id())
                .executeUpdate();
    }
}
