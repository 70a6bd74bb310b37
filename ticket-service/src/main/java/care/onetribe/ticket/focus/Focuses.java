package care.onetribe.ticket.focus;

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
     */
    Focus lock(String memberId) {
        getEntityManager()
                .createNativeQuery(
                        "insert into focus (member_id, version) values (?, 0)"
                                + " on duplicate key update member_id = member_id")
                .setParameter(1, memberId)
                .executeUpdate();
        return findById(memberId, LockModeType.PESSIMISTIC_WRITE);
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
