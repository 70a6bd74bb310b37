package care.onetribe.ticket.wordback;

import care.onetribe.kit.problem.NotFound;
import care.onetribe.ticket.conversation.BelongsToTicket;
import care.onetribe.ticket.conversation.FollowsTicket;
import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.conversation.TicketAccess;
import care.onetribe.ticket.theme.BelongsToTheme;
import care.onetribe.ticket.theme.Theme;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All follow-ups. Each stands where the ticket stands that it is about. */
@ApplicationScoped
class FollowUps
        implements PanacheRepository<FollowUp>, BelongsToTicket, BelongsToTheme, FollowsTicket {

    private static final String LATEST =
            "select t.id from Ticket t where t.customer.id = :customer and t.themeId = :theme"
                    + " order by t.milestones.openedAt desc, t.id desc";

    private static final String STAYING =
            "select t.id from Ticket t where t.id = :ticket and t.themeId = :theme";

    private final TicketAccess access;
    private final Clock clock;

    FollowUps(TicketAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /**
     * A follow-up as the caller sees it: where they see its ticket.
     *
     * @throws NotFound when the caller may not know of it
     */
    FollowUpRow row(long id) {
        var query =
                getEntityManager()
                        .createQuery(
                                FollowUpRow.SELECT + "where f.id = :id and " + TicketAccess.VISIBLE,
                                FollowUpRow.class)
                        .setParameter("id", id);
        access.sight().forEach(query::setParameter);
        return query.getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("follow-up", id));
    }

    /** Views of follow-ups that are known to be visible, in the order of their ids. */
    List<FollowUpView> views(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<Long, FollowUpView>();
        getEntityManager()
                .createQuery(FollowUpRow.SELECT + "where f.id in (:ids)", FollowUpRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> found.put(row.id(), row.view()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** For a change; whoever changes its ticket too locks that before. */
    FollowUp lock(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("follow-up", id));
    }

    /**
     * The ticket on which a customer is told: the latest of theirs of the theme, or, where theirs
     * was merged into somebody else's, that one.
     */
    Optional<Long> ticketToAnswer(long themeId, long customerId, long ticketId) {
        return first(LATEST, Map.of("customer", customerId, "theme", themeId))
                .or(() -> first(STAYING, Map.of("ticket", ticketId, "theme", themeId)));
    }

    @Override
    public void goOver(Ticket from, Ticket into) {
        update("ticketId = ?1 where ticketId = ?2", into.id(), from.id());
        ownerChanged(into);
    }

    @Override
    public void ownerChanged(Ticket ticket) {
        update(
                "ownerId = ?1, teamId = ?2 where ticketId = ?3",
                ticket.ownerId(),
                ticket.teamId(),
                ticket.id());
    }

    /** Who waits for word of both is told once. */
    @Override
    public void goOver(Theme from, Theme into) {
        getEntityManager()
                .createQuery(
                        """
                        update versioned FollowUp f
                        set f.status = DROPPED, f.doneAt = :now, f.dropReason = :reason
                        where f.themeId = :from and f.status = PENDING and f.customerId in
                          (select g.customerId from FollowUp g
                            where g.themeId = :into and g.status = PENDING)
                        """)
                .setParameter("now", clock.instant())
                .setParameter("reason", "Its theme was merged into one that tells the customer too")
                .setParameter("from", from.id())
                .setParameter("into", into.id())
                .executeUpdate();
        update("themeId = ?1 where themeId = ?2", into.id(), from.id());
    }

    private Optional<Long> first(String query, Map<String, Long> parameters) {
        var typed = getEntityManager().createQuery(query, Long.class).setMaxResults(1);
        parameters.forEach(typed::setParameter);
        return typed.getResultList().stream().findFirst();
    }
}
