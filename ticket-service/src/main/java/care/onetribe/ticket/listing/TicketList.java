package care.onetribe.ticket.listing;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.ticket.conversation.AgentSight;
import care.onetribe.ticket.conversation.TicketAccess;
import care.onetribe.ticket.conversation.TicketStatus;
import care.onetribe.ticket.conversation.TicketView;
import care.onetribe.ticket.conversation.Tickets;
import care.onetribe.ticket.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages of tickets in an order of their own. The ids of a page come from the ends of ordered index
 * ranges, one for each shelf and status that is asked for and one for an agent's own tickets that
 * stand elsewhere, so that a page costs the same however many tickets there are; the tickets
 * themselves are then read by id.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class TicketList {

    private final Tickets tickets;
    private final TicketAccess access;
    private final Sql sql;

    TicketList(Tickets tickets, TicketAccess access, Sql sql) {
        this.tickets = tickets;
        this.access = access;
        this.sql = sql;
    }

    Page<TicketView> page(TicketFilter filter, PageRequest request) {
        var sort = TicketSort.of(filter.sort() == null ? "-lastMessageAt" : filter.sort());
        var sight = access.agentSight();
        var parts = new ArrayList<Conditions>();
        for (var start : starts(filter, sight)) {
            request.after(sort.text(), 2)
                    .ifPresent(
                            cursor ->
                                    start.add(
                                            sort.behind(), sort.behindArguments(cursor).toArray()));
            parts.add(start);
        }
        var ids = ids(parts, sort, request.readLimit());
        var total = request.total() ? count(Conditions.of(filter, sight)) : null;
        return Page.of(tickets.views(ids), request, sort.text(), sort::keyOf).withTotal(total);
    }

    /** An owner or a customer is more selective than a shelf; then one range serves best. */
    private static List<Conditions> starts(TicketFilter filter, Optional<AgentSight> sight) {
        if (!filter.owner().isEmpty() || !filter.customer().isEmpty()) {
            return List.of(Conditions.of(filter, sight));
        }
        var common = Conditions.withoutShelfAndStatus(filter);
        return sight.map(agent -> parts(common, agent))
                .orElse(Stream.of(common))
                .flatMap(start -> byStatus(start, filter.status()).stream())
                .toList();
    }

    private static Stream<Conditions> parts(Conditions common, AgentSight sight) {
        return Stream.concat(
                sight.shelves().stream().map(shelf -> common.copy().onShelf(shelf)),
                Stream.of(common.copy().ownedElsewhere(sight)));
    }

    private static List<Conditions> byStatus(Conditions start, List<TicketStatus> statuses) {
        if (statuses.isEmpty()) {
            return List.of(start);
        }
        return statuses.stream()
                .distinct()
                .map(status -> start.copy().add("status = ?", status.name()))
                .toList();
    }

    private List<Long> ids(List<Conditions> parts, TicketSort sort, int limit) {
        var order = "order by %1$s %2$s, id %2$s limit %3$d";
        var ranges =
                parts.stream()
                        .map(
                                part ->
                                        "(select id, %1$s from %2$s where %3$s %4$s)"
                                                .formatted(
                                                        sort.column(),
                                                        part.table(),
                                                        part.sql(),
                                                        order.formatted(
                                                                sort.column(),
                                                                sort.direction(),
                                                                limit)))
                        .collect(Collectors.joining(" union all "));
        var arguments = parts.stream().flatMap(part -> part.arguments().stream()).toList();
        return sql.ids(
                "select id from (%s) part %s"
                        .formatted(ranges, order.formatted(sort.column(), sort.direction(), limit)),
                arguments);
    }

    private Long count(Conditions conditions) {
        var statement = "select count(*) from ticket where " + conditions.sql();
        return sql.ids(statement, conditions.arguments()).get(0);
    }
}
