package care.onetribe.ticket.conversation;

import care.onetribe.kit.problem.NotFound;
import care.onetribe.ticket.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All tickets: as entities to be changed under their row's lock, and as views to be shown. */
@ApplicationScoped
public class Tickets implements PanacheRepository<Ticket> {

    private final TicketAccess access;
    private final MergeTrail trail;
    private final Sql sql;
    private final int lowGoodwill;

    Tickets(
            TicketAccess access,
            MergeTrail trail,
            Sql sql,
            @ConfigProperty(name = "onetribe.ticket.goodwill.low-at") int lowGoodwill) {
        this.access = access;
        this.trail = trail;
        this.sql = sql;
        this.lowGoodwill = lowGoodwill;
    }

    /**
     * A ticket for a change by the caller. Its row stays locked until the transaction ends, so that
     * of many who change it at once each sees what the one before did.
     *
     * @throws NotFound when the caller may not know of it
     * @throws TicketWentOver when it went over into another one
     */
    public Ticket lock(long id) {
        var ticket = lockForSystem(id).orElseThrow(() -> new NotFound("ticket", id));
        requireWorkable(ticket);
        return ticket;
    }

    /**
     * Some tickets for a change by the caller, in the order of their ids; their rows stay locked
     * until the transaction ends.
     *
     * @throws NotFound when the caller may not know of one
     * @throws TicketWentOver when one went over into another one
     */
    public List<Ticket> lockAll(Collection<Long> ids) {
        var wanted = new TreeSet<>(ids);
        var found =
                find("id in ?1 order by id", wanted)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
        found.forEach(ticket -> wanted.remove(ticket.id()));
        wanted.stream()
                .findFirst()
                .ifPresent(
                        missing -> {
                            throw new NotFound("ticket", missing);
                        });
        found.forEach(this::requireWorkable);
        return found;
    }

    /**
     * Puts all tickets of one theme under another one, those too that come under it meanwhile by a
     * merge of tickets: whoever merges holds a ticket that this waits for, and the next round finds
     * what that one did.
     *
     * @return how many went over
     */
    public int moveToTheme(long from, long into) {
        int all = 0;
        int moved;
        do {
            moved =
                    getEntityManager()
                            .createQuery(
                                    "update versioned Ticket set themeId = :into"
                                            + " where themeId = :from")
                            .setParameter("into", into)
                            .setParameter("from", from)
                            .executeUpdate();
            all += moved;
        } while (moved > 0);
        return all;
    }

    /**
     * Locks the rows of two tickets, where they are, before both are changed: the lower id first,
     * so that no two callers ever wait for each other.
     */
    public void lockInOrder(long one, long other) {
        lockForSystem(Math.min(one, other));
        lockForSystem(Math.max(one, other));
    }

    /**
     * Whether a ticket went over into another one, at first or by way of others.
     *
     * @throws NotFound when the caller may not know of it
     */
    public boolean hasGoneOver(long id, long into) {
        var ticket = lockForSystem(id).orElseThrow(() -> new NotFound("ticket", id));
        access.requireVisible(id, ticket.ownerId(), ticket.teamId());
        return ticket.mergedIntoId() != null && trail.endOf(id) == into;
    }

    /** A ticket for a change that no caller asked for, such as a scheduled one. */
    public Optional<Ticket> lockForSystem(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * A ticket as the caller sees it.
     *
     * @throws NotFound when the caller may not know of it
     * @throws TicketIsMerged when it went over into another one
     */
    public TicketView view(long id) {
        var view = row(id);
        access.requireVisible(id, view.ownerId(), view.teamId());
        if (view.mergedIntoId() != null) {
            throw new TicketIsMerged(id, trail.endOf(id));
        }
        return view;
    }

    /** The same, or empty where there is no such ticket for the caller. */
    public Optional<TicketView> find(long id) {
        return found(id)
                .filter(
                        view ->
                                view.mergedIntoId() == null
                                        && access.isVisible(view.ownerId(), view.teamId()));
    }

    /** What a change has made of a ticket: written to the database and read back. */
    public TicketView changed(Ticket ticket) {
        flush();
        return row(ticket.id());
    }

    /** Views of tickets that are known to be visible, in the order of their ids. */
    public List<TicketView> views(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<Long, TicketView>();
        var padded = Sql.padded(ids);
        sql.rows(
                        TicketRow.SELECT + "where t.id in (%s)".formatted(Sql.marks(padded.size())),
                        padded,
                        this::view)
                .forEach(view -> found.put(view.id(), view));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The ids of those of these that were imported before, by the id at their source. */
    public Map<String, Long> imported(Collection<String> externalIds) {
        return getEntityManager()
                .createQuery(
                        "select t.externalId, t.id from Ticket t where t.externalId in :ids",
                        Object[].class)
                .setParameter("ids", externalIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private TicketView row(long id) {
        return found(id).orElseThrow(() -> new NotFound("ticket", id));
    }

    private Optional<TicketView> found(long id) {
        return sql.rows(TicketRow.SELECT + "where t.id = ?", List.of(id), this::view).stream()
                .findFirst();
    }

    private TicketView view(ResultSet row) throws SQLException {
        return TicketRow.view(row, lowGoodwill);
    }

    private void requireWorkable(Ticket ticket) {
        access.requireVisible(ticket.id(), ticket.ownerId(), ticket.teamId());
        if (ticket.mergedIntoId() != null) {
            throw new TicketWentOver(ticket.id(), trail.endOf(ticket.id()));
        }
    }
}
