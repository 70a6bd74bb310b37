package care.onetribe.ticket.link;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.ticket.conversation.TicketHistory;
import care.onetribe.ticket.conversation.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;

/** Linking tickets; each change is one transaction. */
@ApplicationScoped
@Transactional
class LinkDesk {

    private final Links links;
    private final Tickets tickets;
    private final TicketHistory history;
    private final Caller caller;
    private final Clock clock;

    LinkDesk(Links links, Tickets tickets, TicketHistory history, Caller caller, Clock clock) {
        this.links = links;
        this.tickets = tickets;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    LinkView add(long id, LinkTicket request) {
        tickets.lockInOrder(id, request.ticketId());
        var ticket = tickets.lock(id);
        var other = tickets.lock(request.ticketId());
        var link =
                new TicketLink(
                        ticket.id(), request.kind(), other.id(), caller.id(), clock.instant());
        links.sayingTheSameAs(link)
                .ifPresent(
                        same -> {
                            throw new TicketsAreLinked(same);
                        });
        links.persistAndFlush(link);
        record("linked", link);
        return links.view(id, link.id());
    }

    @Transactional(TxType.SUPPORTS)
    LinkView show(long id, long linkId) {
        tickets.view(id);
        return links.view(id, linkId);
    }

    @Transactional(TxType.SUPPORTS)
    Page<LinkView> list(long id, PageRequest page) {
        tickets.view(id);
        return links.page(id, page);
    }

    void remove(long id, long linkId) {
        tickets.view(id);
        tickets.lockInOrder(id, links.view(id, linkId).ticket().id());
        tickets.lock(id);
        links.view(id, linkId);
        var link = links.findById(linkId);
        links.delete(link);
        record("unlinked", link);
    }

    /** Both tickets tell of it, each from its side. */
    private void record(String step, TicketLink link) {
        record(step, link, link.ticketId(), LinkDirection.OUTGOING, link.otherId());
        record(step, link, link.otherId(), LinkDirection.INCOMING, link.ticketId());
    }

    private void record(
            String step, TicketLink link, long of, LinkDirection direction, long other) {
        history.record(
                tickets.findById(of),
                step,
                clock.instant(),
                caller.id(),
                Map.of(
                        "linkId",
                        link.id(),
                        "kind",
                        link.kind(),
                        "direction",
                        direction,
                        "otherTicketId",
                        other));
    }
}
