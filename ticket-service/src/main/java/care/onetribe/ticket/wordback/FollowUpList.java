package care.onetribe.ticket.wordback;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.ticket.conversation.TicketAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages of follow-ups, the first one first. The ids of a page come from the beginnings of ordered
 * index ranges: one for each status asked for, and for an agent one for each shelf and one for
 * their own tickets that stand elsewhere.
 */
@ApplicationScoped
public class FollowUpList {

    private static final String SORT = "id";

    private final EntityManager entities;
    private final TicketAccess access;
    private final FollowUps followUps;

    FollowUpList(EntityManager entities, TicketAccess access, FollowUps followUps) {
        this.entities = entities;
        this.access = access;
        this.followUps = followUps;
    }

    /** A condition with its arguments. */
    private record Part(String sql, List<Object> arguments) {

        static final Part ALL = new Part("1 = 1", List.of());

        Part and(String more, Object... values) {
            var both = new ArrayList<>(arguments);
            Collections.addAll(both, values);
            return new Part(sql + " and " + more, both);
        }
    }

    /** Those that nobody has sent or dropped yet, of somebody's tickets; the first one first. */
    public List<FollowUpView> pendingOf(String ownerId, PageRequest request) {
        var pending = new FollowUpFilter(null, List.of(FollowUpStatus.PENDING), ownerId, null);
        return page(pending, request).items();
    }

    Page<FollowUpView> page(FollowUpFilter filter, PageRequest request) {
        long after = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(0L);
        var parts = parts(filter);
        var total = request.total() ? count(parts) : null;
        var ids = ids(parts, after, request.readLimit());
        return Page.of(ids, request, SORT, List::of).mapAll(followUps::views).withTotal(total);
    }

    private List<Part> parts(FollowUpFilter filter) {
        var statuses =
                filter.status().isEmpty() ? List.of(FollowUpStatus.values()) : filter.status();
        return sight().flatMap(
                        part -> statuses.stream().distinct().map(status -> with(part, status)))
                .map(part -> filtered(part, filter))
                .toList();
    }

    private static Part with(Part part, FollowUpStatus status) {
        return part.and("status = ?", status.name());
    }

    private static Part filtered(Part part, FollowUpFilter filter) {
        var theme = filter.theme() == null ? part : part.and("theme_id = ?", filter.theme());
        var owner = filter.owner() == null ? theme : theme.and("owner_id = ?", filter.owner());
        return filter.team() == null ? owner : owner.and("team_id = ?", filter.team());
    }

    private Stream<Part> sight() {
        return access.agentSight()
                .map(
                        agent ->
                                Stream.concat(
                                        agent.shelves().stream()
                                                .map(shelf -> Part.ALL.and("shelf = ?", shelf)),
                                        Stream.of(
                                                Part.ALL
                                                        .and("owner_id = ?", agent.memberId())
                                                        .and(
                                                                notIn(agent.shelves().size()),
                                                                agent.shelves().toArray()))))
                .orElse(Stream.of(Part.ALL));
    }

    private static String notIn(int shelves) {
        return "shelf not in (%s)".formatted(String.join(", ", Collections.nCopies(shelves, "?")));
    }

    private List<Long> ids(List<Part> parts, long after, int limit) {
        var beyond = parts.stream().map(part -> part.and("id > ?", after)).toList();
        var range = "(select id from follow_up where %s order by id limit " + limit + ")";
        var ranges =
                beyond.stream()
                        .map(part -> range.formatted(part.sql()))
                        .collect(Collectors.joining(" union all "));
        return run(
                "select id from (%s) part order by id limit %d".formatted(ranges, limit), beyond);
    }

    private Long count(List<Part> parts) {
        var counts =
                parts.stream()
                        .map(part -> "(select count(*) from follow_up where " + part.sql() + ")")
                        .collect(Collectors.joining(" + "));
        return run("select " + counts, parts).get(0);
    }

    @SuppressWarnings("unchecked") // a native query with a class gives that class
    private List<Long> run(String sql, List<Part> parts) {
        var query = entities.createNativeQuery(sql, Long.class);
        int index = 1;
        for (var part : parts) {
            for (var argument : part.arguments()) {
                query.setParameter(index++, argument);
            }
        }
        return query.getResultList();
    }
}
