package care.onetribe.ticket.ownwork;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.ticket.briefing.BriefingDesk;
import care.onetribe.ticket.focus.FocusDesk;
import care.onetribe.ticket.focus.FocusView;
import care.onetribe.ticket.listing.TicketLists;
import care.onetribe.ticket.wordback.FollowUpList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Puts together what each feature says of the caller's own tickets. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class OwnWorkDesk {

    private static final PageRequest SHOWN = new PageRequest(25, null, false);

    private final FocusDesk focuses;
    private final BriefingDesk briefings;
    private final TicketLists tickets;
    private final FollowUpList followUps;
    private final Caller caller;

    OwnWorkDesk(
            FocusDesk focuses,
            BriefingDesk briefings,
            TicketLists tickets,
            FollowUpList followUps,
            Caller caller) {
        this.focuses = focuses;
        this.briefings = briefings;
        this.tickets = tickets;
        this.followUps = followUps;
        this.caller = caller;
    }

    OwnWork show() {
        return new OwnWork(
                focuses.current().flatMap(this::briefed).orElse(null),
                tickets.inWorkOf(caller.id(), SHOWN),
                followUps.pendingOf(caller.id(), SHOWN));
    }

    /** Empty where the ticket went over into another one, or out of the caller's sight. */
    private Optional<FocusedWork> briefed(FocusView focus) {
        return briefings
                .find(focus.ticketId())
                .map(briefing -> new FocusedWork(focus.ticketId(), focus.since(), briefing));
    }
}
