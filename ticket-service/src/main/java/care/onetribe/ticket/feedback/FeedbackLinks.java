package care.onetribe.ticket.feedback;

import care.onetribe.ticket.conversation.AsksForFeedback;
import care.onetribe.ticket.conversation.BelongsToTicket;
import care.onetribe.ticket.conversation.Ticket;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;

/** All links by which customers answer. */
@ApplicationScoped
class FeedbackLinks implements PanacheRepository<FeedbackLink>, BelongsToTicket, AsksForFeedback {

    private final FeedbackConfig config;
    private final Clock clock;

    FeedbackLinks(FeedbackConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Of a ticket that is resolved again only the last link is good. */
    @Override
    public URI askFor(Ticket ticket, Instant now) {
        delete("ticketId", ticket.id());
        var token = FeedbackToken.random();
        persist(new FeedbackLink(ticket, token, now, config.validFor()));
        return URI.create(config.page() + "/" + token);
    }

    /**
     * The link of a token.
     *
     * @throws FeedbackLinkUnknown when there is none that is still good
     */
    FeedbackLink require(String token) {
        var now = clock.instant();
        return find("tokenHash", FeedbackToken.hash(token))
                .firstResultOptional()
                .filter(link -> !link.isOver(now))
                .orElseThrow(FeedbackLinkUnknown::new);
    }

    /** Reads a link anew, for a change; the ticket's row is to be locked before. */
    void lock(FeedbackLink link) {
        getEntityManager().refresh(link, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Forgets links that nobody can use any more, some at a time. */
    int forgetOld(int most) {
        return getEntityManager()
                .createNativeQuery("delete from feedback_link where expires_at <= ?1 limit ?2")
                .setParameter(1, clock.instant())
                .setParameter(2, most)
                .executeUpdate();
    }

    @Override
    public void goOver(Ticket from, Ticket into) {
        update("ticketId = ?1 where ticketId = ?2", into.id(), from.id());
    }
}
