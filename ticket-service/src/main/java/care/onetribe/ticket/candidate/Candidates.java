package care.onetribe.ticket.candidate;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.kit.time.UtcColumn;
import care.onetribe.ticket.conversation.BelongsToTicket;
import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.conversation.TicketAccess;
import care.onetribe.ticket.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/** All candidates: as entities, and as those see them who may see their tickets. */
@ApplicationScoped
class Candidates implements PanacheRepository<Candidate>, BelongsToTicket {

    private static final String SORT = "-id";

    private static final String SEEN =
            """
            from Candidate c join Ticket t on t.id = c.ticketId join Message m on m.id = c.messageId
            where %s
            """
                    .formatted(TicketAccess.VISIBLE);

    private static final String VIEW =
            """
            select new care.onetribe.ticket.candidate.CandidateView(
              c.id, c.ticketId, t.description.subject, c.messageId, m.body, m.sentAt,
              c.foundById, c.leftPathId, c.status, c.decidedById, c.decidedAt, c.articleId,
              c.pathId, c.reason, c.version)
            """
                    + SEEN;

    /** Each reply once, whoever looks: the unique key of its message says so. */
    private static final String MAKE =
            """
            insert ignore into knowledge_candidate
              (version, message_id, ticket_id, left_path_id, found_by_id, made_at, status)
            select 0, u.message_id, u.ticket_id, u.path_id, u.by_id, ?, 'WAITING'
            from path_use u
            where u.ticket_id = ? and u.how = 'OFF_SCRIPT' and u.at <= ?
            """;

    private static final String WITHDRAW =
            "delete from knowledge_candidate where ticket_id = ? and status = 'WAITING'";

    private final TicketAccess access;
    private final Sql sql;

    Candidates(TicketAccess access, Sql sql) {
        this.access = access;
        this.sql = sql;
    }

    /** The customer of a ticket says that their concern was addressed. */
    void makeOf(long ticketId, Instant now) {
        sql.update(MAKE, UtcColumn.of(now), ticketId, UtcColumn.of(now));
    }

    /** It was not addressed after all, or the words are gone; what was decided stays. */
    void withdraw(long ticketId) {
        sql.update(WITHDRAW, ticketId);
    }

    /**
     * Waits for whoever else decides it.
     *
     * @throws NotFound when the caller may not know of its ticket
     */
    Candidate lock(long id) {
        view(id);
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("knowledge candidate", id));
    }

    /**
     * @throws NotFound when the caller may not know of its ticket
     */
    CandidateView view(long id) {
        return seen(VIEW + "and c.id = :id", CandidateView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("knowledge candidate", id));
    }

    /** The newest first. */
    Page<CandidateView> page(CandidateStatus status, PageRequest request) {
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var read =
                seen(
                                VIEW
                                        + "and c.status = :status and c.id < :before order by c.id desc",
                                CandidateView.class)
                        .setParameter("status", status)
                        .setParameter("before", before)
                        .setMaxResults(request.readLimit())
                        .getResultList();
        var total =
                request.total()
                        ? seen("select count(*) " + SEEN + "and c.status = :status", Long.class)
                                .setParameter("status", status)
                                .getSingleResult()
                        : null;
        return Page.of(read, request, SORT, candidate -> List.of(candidate.id())).withTotal(total);
    }

    @Override
    public void goOver(Ticket from, Ticket into) {
        update("ticketId = ?1 where ticketId = ?2", into.id(), from.id());
    }

    private <T> TypedQuery<T> seen(String query, Class<T> type) {
        var typed = getEntityManager().createQuery(query, type);
        access.sight().forEach(typed::setParameter);
        return typed;
    }
}
