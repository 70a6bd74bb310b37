package care.onetribe.ticket.wordback;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import care.onetribe.ticket.conversation.LateReplies;
import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.conversation.Tickets;
import care.onetribe.ticket.theme.Theme;
import care.onetribe.ticket.theme.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/** Telling customers that what they told of is fixed; each change is one transaction. */
@ApplicationScoped
@Transactional
class FollowUpDesk {

    private final FollowUps followUps;
    private final FollowUpList list;
    private final FollowUpHistory history;
    private final Themes themes;
    private final Tickets tickets;
    private final LateReplies replies;
    private final Caller caller;
    private final Clock clock;

    FollowUpDesk(
            FollowUps followUps,
            FollowUpList list,
            FollowUpHistory history,
            Themes themes,
            Tickets tickets,
            LateReplies replies,
            Caller caller,
            Clock clock) {
        this.followUps = followUps;
        this.list = list;
        this.history = history;
        this.themes = themes;
        this.tickets = tickets;
        this.replies = replies;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.SUPPORTS)
    FollowUpView show(long id) {
        return followUps.row(id).view();
    }

    @Transactional(TxType.SUPPORTS)
    Page<FollowUpView> list(FollowUpFilter filter, PageRequest page) {
        return list.page(filter, page);
    }

    /** Once more by the same member, this changes nothing. */
    FollowUpView send(long id, SendFollowUp request, Precondition precondition) {
        var row = followUps.row(id);
        var theme = themes.hold(row.themeId());
        var ticket = lockTicketOf(row);
        var followUp = followUps.lock(id);
        if (followUp.wasSentBy(caller.id())) {
            return followUps.row(id).view();
        }
        precondition.honour(() -> followUps.row(id).view().version());
        followUp.requirePending();
        requireFixed(theme);
        var words = request.body() == null ? row.draft() : request.body();
        tell(followUp, ticketOf(followUp, ticket), words);
        return changed(id);
    }

    /** Once more by the same member for the same reason, this changes nothing. */
    FollowUpView drop(long id, DropFollowUp request, Precondition precondition) {
        followUps.row(id);
        var followUp = followUps.lock(id);
        if (followUp.wasDroppedBy(caller.id(), request.reason())) {
            return followUps.row(id).view();
        }
        precondition.honour(() -> followUps.row(id).view().version());
        var now = clock.instant();
        followUp.drop(request.reason(), caller.id(), now);
        history.dropped(followUp, now, caller.id());
        return changed(id);
    }

    private void tell(FollowUp followUp, Ticket ticket, String words) {
        var now = clock.instant();
        long message = replies.send(ticket, words, caller.id(), now);
        followUp.send(ticket, message, caller.id(), now);
        history.sent(followUp, message, now, caller.id());
    }

    private Optional<Ticket> lockTicketOf(FollowUpRow row) {
        return followUps
                .ticketToAnswer(row.themeId(), row.customerId(), row.ticketId())
                .map(tickets::lock);
    }

    private static void requireFixed(Theme theme) {
        if (!theme.isFixed()) {
            throw new ThemeIsNotFixed(theme.id());
        }
    }

    /** Whoever put it under another theme a moment ago is heard first. */
    private static Ticket ticketOf(FollowUp followUp, Optional<Ticket> ticket) {
        return ticket.filter(found -> Objects.equals(found.themeId(), followUp.themeId()))
                .orElseThrow(() -> new NoTicketToAnswer(followUp.id()));
    }

    private FollowUpView changed(long id) {
        followUps.flush();
        return followUps.row(id).view();
    }
}
