package care.onetribe.ticket.conversation;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.ticket.roster.Roster;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Giving tickets on; each change is one transaction. */
@ApplicationScoped
@Transactional
class HandoverDesk {

    private final Tickets tickets;
    private final Handovers handovers;
    private final TicketAccess access;
    private final TicketHistory history;
    private final Roster roster;
    private final List<FollowsTicket> followers;
    private final Caller caller;
    private final Clock clock;

    HandoverDesk(
            Tickets tickets,
            Handovers handovers,
            TicketAccess access,
            TicketHistory history,
            Roster roster,
            @All List<FollowsTicket> followers,
            Caller caller,
            Clock clock) {
        this.tickets = tickets;
        this.handovers = handovers;
        this.access = access;
        this.history = history;
        this.roster = roster;
        this.followers = followers;
        this.caller = caller;
        this.clock = clock;
    }

    HandoverView give(long ticketId, GiveTicket request) {
        var ticket = tickets.lock(ticketId);
        access.requireOwnerOrLead(ticket);
        var now = clock.instant();
        var handover = new Handover(ticket, caller.id(), request, now);
        if (request.toTeamId() == null) {
            toMember(ticket, request.toMemberId());
        } else {
            ticket.handToTeam(request.toTeamId());
        }
        followers.forEach(follower -> follower.ownerChanged(ticket));
        handovers.persist(handover);
        history.record(ticket, "handed-over", now, caller.id(), data(handover.view()));
        return handover.view();
    }

    @Transactional(TxType.SUPPORTS)
    HandoverView show(long ticketId, long id) {
        tickets.view(ticketId);
        return handovers
                .find("ticketId = ?1 and id = ?2", ticketId, id)
                .firstResultOptional()
                .map(Handover::view)
                .orElseThrow(() -> new NotFound("handover", id));
    }

    @Transactional(TxType.SUPPORTS)
    Page<HandoverView> list(long ticketId, PageRequest page) {
        tickets.view(ticketId);
        return handovers.page(ticketId, page);
    }

    private void toMember(Ticket ticket, String memberId) {
        if (roster.hasLeft(memberId)) {
            throw new OwnerHasLeft(memberId);
        }
        ticket.handToMember(memberId, roster.teamOf(memberId).orElse(null));
    }

    private static Map<String, Object> data(HandoverView handover) {
        var data = new LinkedHashMap<String, Object>();
        data.put("handoverId", handover.id());
        data.put("fromId", handover.fromId());
        data.put("toMemberId", handover.toMemberId());
        data.put("toTeamId", handover.toTeamId());
        return data;
    }
}
